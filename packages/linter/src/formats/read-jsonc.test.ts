import { expect, test } from "vitest";
import { readJsonc } from "./read-jsonc.ts";

/** The piece of a text that a pointer means. */
function shown(text: string, pointer: string, part: "name" | "value" = "value") {
  const { start, end } = readJsonc("a.json", text).rangeOf(pointer, part);
  return text.slice(start.offset, end.offset);
}

test("comments and trailing commas are read over", () => {
  const { value, problems } = readJsonc("a.json", '{\n  // why\n  "rules": { "a": "off", },\n}');
  expect(value).toEqual({ rules: { a: "off" } });
  expect(problems).toEqual([]);
});

test("a value, a name, and of an object its name are pointed at", () => {
  const text = '{ "rules": { "a": "off" }, "ignore": ["x", ["y"]] }';
  expect(shown(text, "/rules/a")).toBe('"off"');
  expect(shown(text, "/rules/a", "name")).toBe('"a"');
  expect(shown(text, "/rules")).toBe('"rules"');
  expect(shown(text, "/ignore/0")).toBe('"x"');
  expect(shown(text, "/ignore/1")).toBe("[");
});

test("of what is not there the place is shown where it would be", () => {
  expect(shown('{ "rules": {} }', "/rules/a/severity")).toBe('"rules"');
});

test("a name that stands twice is a problem at the second", () => {
  const [found, ...others] = readJsonc("a.json", '{ "a": 1, "b": { "c": 1, "c": 2 }, "a": 3 }').problems;
  expect(found).toMatchObject({ pointer: "/b/c", message: '"c" stands twice' });
  expect(found?.range?.start.column).toBe(26);
  expect(others.map(({ pointer }) => pointer)).toEqual(["/a"]);
});

test.each([
  ["", "The file is empty", 1],
  ['{ "a": 1 "b": 2 }', "Expected a comma", 10],
  ['{ "a" 1 }', "Expected a colon", 7],
  ["{ a: 1 }", "This is no value; a text needs double quotes", 3],
  ['{ "a": 1', "Expected a closing }", 9],
])("%j cannot be read: %s", (text, message, column) => {
  const { value, problems } = readJsonc("a.json", text);
  expect(value).toBeUndefined();
  expect(problems.map((problem) => [problem.message, problem.range?.start.column])).toEqual([
    [message, column],
  ]);
});
