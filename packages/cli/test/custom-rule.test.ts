import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { installPackages } from "./install-packages.ts";
import { blocksOf } from "./page-blocks.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const example = join(root, "examples/custom-rule");

// What its commands do, pages.test.ts tries with these very blocks.
test("the guide shows the files of the example, all of them", () => {
  const guide = readFileSync(join(root, "docs/guides/custom-rules.md"), "utf8");
  const shown = blocksOf(guide).flatMap(({ title, text }) => (title === undefined ? [] : [[title, text]]));
  const files = readdirSync(example).map((name) => [name, readFileSync(join(example, name), "utf8")]);
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(files));
});

test("the example is typed", () => {
  const folder = mkdtempSync(join(tmpdir(), "syncschema-example-"));
  try {
    cpSync(example, folder, { recursive: true });
    installPackages(folder);
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const options = [
      "--ignoreConfig",
      "--noEmit",
      "--checkJs",
      "--strict",
      "--module",
      "nodenext",
      "--skipLibCheck",
    ];
    const types = ["--types", "node", "--typeRoots", join(root, "node_modules/@types")];
    const { stdout, status } = spawnSync(
      process.execPath,
      [tsc, ...options, ...types, "contoso-rules.mjs", "contoso-rules.test.mjs"],
      { cwd: folder, encoding: "utf8" },
    );
    expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
