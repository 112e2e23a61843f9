// @ts-check
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * Runs tasks of turbo.json with telemetry off. turbo calls pnpm, which is among the installed packages.
 *
 * @param {readonly string[]} args tasks and options of `turbo run`
 * @param {"inherit" | "pipe"} output "pipe" shows its words only when it fails
 * @returns {boolean} whether every task went well
 */
export function turbo(args, output = "inherit") {
  const bin = fileURLToPath(new URL("../node_modules/turbo/bin/turbo", import.meta.url));
  if (!existsSync(bin)) {
    console.error("Nothing is installed yet: run `npm start` first.");
    return false;
  }
  const tools = fileURLToPath(new URL("../node_modules/.bin", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, "run", ...args], {
    cwd: root,
    stdio: output,
    encoding: "utf8",
    env: {
      ...process.env,
      PATH: `${tools}${delimiter}${process.env.PATH}`,
      TURBO_TELEMETRY_DISABLED: "1",
      DO_NOT_TRACK: "1",
    },
  });
  if (status !== 0 && output === "pipe") process.stderr.write(`${stdout}${stderr}`);
  return status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = turbo(process.argv.slice(2)) ? 0 : 1;
}
