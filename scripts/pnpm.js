// @ts-check
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);

/** The version that package.json pins, so that everybody resolves the same tree. */
const version = JSON.parse(readFileSync(new URL("package.json", root), "utf8")).packageManager.replace(
  "pnpm@",
  "",
);

/**
 * Installs what the lockfile names. pnpm comes through npx, since a person need not have it; once it is among
 * the installed packages, that copy is used.
 *
 * @param {"inherit" | "pipe"} output where its words go; "pipe" shows them only when it fails
 * @returns {boolean} whether it went well
 */
export function install(output = "inherit") {
  const installed = fileURLToPath(new URL("node_modules/pnpm/bin/pnpm.cjs", root));
  const [command, args] = existsSync(installed)
    ? [process.execPath, [installed]]
    : ["npx", ["--yes", `pnpm@${version}`]];
  const { status, stdout, stderr } = spawnSync(command, [...args, "install", "--frozen-lockfile"], {
    cwd: fileURLToPath(root),
    stdio: output,
    encoding: "utf8",
    shell: command === "npx" && process.platform === "win32",
    env: { ...process.env, CI: "true" },
  });
  if (status !== 0 && output === "pipe") process.stderr.write(`${stdout}${stderr}`);
  return status === 0;
}
