import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findFiles, standardInput } from "./find-files.ts";

let folder: string;
const before = process.cwd();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "syncschema-find-"));
  mkdirSync(join(folder, "tenants/node_modules/a"), { recursive: true });
  mkdirSync(join(folder, "empty"));
  for (const name of [
    "b.json",
    "a.json",
    "notes.md",
    "odd[1].json",
    "tenants/c.json",
    "tenants/.hidden.json",
    "tenants/node_modules/a/d.json",
  ])
    writeFileSync(join(folder, name), "{}");
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

test("globs are expanded and sorted, without node_modules", async () => {
  expect(await findFiles(["**/*.json"])).toEqual([
    "a.json",
    "b.json",
    "odd[1].json",
    "tenants/.hidden.json",
    "tenants/c.json",
  ]);
});

test("every file comes once, in the order in which it was first named", async () => {
  expect(await findFiles(["b.json", "*.json", standardInput, standardInput])).toEqual([
    "b.json",
    "a.json",
    "odd[1].json",
    standardInput,
  ]);
});

test("a folder stands for the JSON files in it", async () => {
  expect(await findFiles(["tenants/"])).toEqual(["tenants/.hidden.json", "tenants/c.json"]);
});

test("what git ignores is left out, unless it is named", async () => {
  mkdirSync(join(folder, ".git"));
  writeFileSync(join(folder, ".gitignore"), "b.json\n");
  writeFileSync(join(folder, "tenants/.gitignore"), "/c.json\n");
  expect(await findFiles(["*.json", "tenants"])).toEqual(["a.json", "odd[1].json", "tenants/.hidden.json"]);
  expect(await findFiles(["b.json"])).toEqual(["b.json"]);
  rmSync(join(folder, ".git"), { recursive: true });
  rmSync(join(folder, ".gitignore"));
  rmSync(join(folder, "tenants/.gitignore"));
});

test("globs to ignore are left out, and so are files of syncschema itself", async () => {
  writeFileSync(join(folder, "a.json.suppressions.json"), "{}");
  writeFileSync(join(folder, "a.json.history.json"), "{}");
  writeFileSync(join(folder, "syncschema.config.json"), "{}");
  expect(await findFiles(["*.json"], ["b*"])).toEqual(["a.json", "odd[1].json"]);
});

test("a file whose name looks like a pattern is that file", async () => {
  expect(await findFiles(["odd[1].json"])).toEqual(["odd[1].json"]);
});

test.each([
  [[], "No file was given"],
  [["missing.json"], "There is no file missing.json"],
  [["*.yaml"], "No file matches *.yaml"],
  [["empty"], "empty has no JSON file"],
])("%j cannot be found: %s", async (patterns, message) => {
  await expect(findFiles(patterns)).rejects.toThrow(message);
});
