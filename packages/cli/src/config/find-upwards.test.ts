import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { upwardFinder } from "./find-upwards.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "syncschema-upwards-"));
  mkdirSync(join(folder, "a/b/c"), { recursive: true });
  for (const name of ["one.json", "a/b/one.json", "a/b/two.json"]) writeFileSync(join(folder, name), "{}");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("the nearest folder that has any of the files counts", () => {
  const find = upwardFinder(["one.json", "two.json"]);
  expect(find(join(folder, "a/b/c"))).toEqual([join(folder, "a/b/one.json"), join(folder, "a/b/two.json")]);
  expect(find(join(folder, "a"))).toEqual([join(folder, "one.json")]);
});

test("without any up to the root there is nothing", () => {
  expect(upwardFinder(["syncschema-nowhere.json"])(folder)).toEqual([]);
});
