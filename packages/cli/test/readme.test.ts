import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const bin = join(root, "packages/cli/bin/syncschema.js");
const readme = readFileSync(join(root, "README.md"), "utf8");

const blocks = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = "", text = ""]) => ({
  language,
  lines: text.trimEnd().split("\n"),
}));

test("the README's commands do what it says beside them", () => {
  const folder = mkdtempSync(join(tmpdir(), "syncschema-readme-"));
  mkdirSync(join(folder, "exports"));
  for (const name of ["schema.json", "old.json", "exports/schema.json"])
    cpSync(join(root, "fixtures/cross-tenant/schema.json"), join(folder, name));
  const commands = blocks
    .filter(({ language }) => language === "sh")
    .flatMap(({ lines }) => lines.filter((line) => line.startsWith("syncschema ")))
    .map((line) => line.replace(/ +#.*/, ""));
  const codes = commands.map((command) => {
    const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
      ([, double, single, bare]) => double ?? single ?? bare ?? "",
    );
    return `${command} → ${spawnSync(process.execPath, [bin, ...words.slice(1)], { cwd: folder }).status}`;
  });
  rmSync(folder, { recursive: true });
  expect(codes).toEqual([
    "syncschema lint schema.json → 1",
    'syncschema lint "exports/**/*.json" --format json → 1',
    "syncschema explain group-mapping-disabled → 0",
    "syncschema expression evaluate 'Left([mail], 3)' --set mail=ana@contoso.com → 0",
    "syncschema diff old.json schema.json → 0",
    "syncschema migrate status schema.json → 1",
    "syncschema migrate plan schema.json → 0",
    "syncschema migrate up schema.json --write → 0",
  ]);
});

test("npm start shows what the README shows of it", () => {
  const { stdout, status } = spawnSync(process.execPath, [join(root, "scripts/tour.js")], {
    encoding: "utf8",
    env: { ...process.env, COLUMNS: "100" },
  });
  expect(status).toBe(0);
  const printed = stdout
    .replaceAll(/(?:\/|[A-Z]:\\)\S*?syncschema-\w+[/\\]/g, "/tmp/syncschema-…/")
    .split("\n");
  const shown = blocks.find(({ language }) => language === "text")?.lines ?? [];
  let from = 0;
  for (const line of shown) {
    const isTiming = /^(?:Installing|Building) … done/.test(line);
    if (line === "…" || line === "" || isTiming) continue;
    const at = printed.indexOf(line, from);
    expect(at, `"${line}" behind line ${from}`).toBeGreaterThanOrEqual(from);
    from = at + 1;
  }
});
