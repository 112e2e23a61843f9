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

test("a file whose name looks like a pattern is that file", async () => {
  expect(await findFiles(["odd[1].json"])).toEqual(["odd[1].json"]);
});

test.each([
  [[], "No file was given"],
  [["missing.json"], "There is no file missing.json"],
  [["*.yaml"], "No file matches *.yaml"],
  [["tenants/"], "tenants/ is a folder"],
])("%j cannot be found: %s", async (patterns, message) => {
  await expect(findFiles(patterns)).rejects.toThrow(message);
});
