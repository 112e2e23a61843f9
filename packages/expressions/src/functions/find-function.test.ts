import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { findFunction } from "./find-function.ts";
import { functions } from "./registry.ts";

test("a name is found without regard to case", () => {
  expect(findFunction("instr")?.name).toBe("InStr");
  expect(findFunction("ISNULLOREMPTY")?.name).toBe("IsNullOrEmpty");
});

test("what is no function is not found", () => {
  expect(findFunction("RegexReplace")).toBeUndefined();
  expect(findFunction("")).toBeUndefined();
  expect(findFunction("constructor")).toBeUndefined();
});

test("every function has the file of its name", async () => {
  const files = await readdir(new URL(".", import.meta.url));
  const missing = functions
    .map(({ name }) => `${kebabCase(name)}.ts`)
    .filter((file) => !files.includes(file));
  expect(missing).toEqual([]);
});

function kebabCase(name: string): string {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1-$2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();
}
