import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { configProblems, readJsonc, readSuppressions, rules } from "@syncschema/linter";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const bin = join(root, "packages/cli/bin/syncschema.js");
const guide = readFileSync(join(root, "docs/configuration.md"), "utf8");

/** The first block of the guide in a language. */
function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "ms").exec(guide)?.[1] ?? "";
}

test("the configuration and the suppressions in the guide are in order", () => {
  const { value, problems } = readJsonc("guide", block("jsonc"));
  expect([...problems, ...configProblems(value, rules)]).toEqual([]);
  expect(value).toHaveProperty("overrides");
  const suppressions = readSuppressions("guide", block("json"), rules);
  expect(suppressions.file.problems).toEqual([]);
  expect(suppressions.suppressions).toHaveLength(1);
});

test("the commands and the plugin in the guide work", () => {
  const folder = mkdtempSync(join(tmpdir(), "syncschema-guide-"));
  try {
    mkdirSync(join(folder, "exports"));
    cpSync(join(root, "fixtures/cross-tenant/schema.json"), join(folder, "exports/schema.json"));
    const run = (...words: string[]) =>
      spawnSync(process.execPath, [bin, ...words], { cwd: folder, encoding: "utf8" });
    const commands = block("sh")
      .split("\n")
      .filter((line) => line.startsWith("syncschema "));
    const codes = commands.map((line) => {
      const words = [...line.replace(/ +#.*/, "").matchAll(/"([^"]*)"|(\S+)/g)];
      return run(...words.slice(1).map(([, quoted, bare]) => quoted ?? bare ?? "")).status;
    });
    expect(codes).toEqual([0, 0, 0, 0]);
    writeFileSync(join(folder, "rules.mjs"), block("js"));
    writeFileSync(join(folder, "syncschema.config.json"), '{ "plugins": ["./rules.mjs"] }');
    expect(run("lint", "exports/schema.json").stdout).toContain("USER_INBOUND_USER is not named CONTOSO_…");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
