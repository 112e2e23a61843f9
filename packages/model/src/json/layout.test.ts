import { describe, expect, test } from "vitest";
import { applyEdits, type JsonEdit } from "./edit.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { positionTape } from "./position-tape.ts";

const before = { rules: [{ name: "A", tags: ["x"] }], other: {} };
const edits: JsonEdit[] = [
  { op: "append", pointer: "/rules", value: { name: "B", tags: ["y", "z"] } },
  { op: "set", pointer: "/rules/0/enabled", value: true },
  { op: "set", pointer: "/rules/0/tags", value: [] },
];
const after = {
  rules: [
    { name: "A", tags: [], enabled: true },
    { name: "B", tags: ["y", "z"] },
  ],
  other: {},
};

/** The schemas that tools write, by what is peculiar to them. */
const writers: readonly [string, (value: unknown) => string, Omit<Layout, "startOfLine">][] = [
  [
    "two blanks, as Graph Explorer shows them",
    (value) => JSON.stringify(value, null, 2),
    { newline: "\n", unit: "  ", colon: ": ", minified: false, fromBracket: false },
  ],
  [
    "four blanks",
    (value) => JSON.stringify(value, null, 4),
    { newline: "\n", unit: "    ", colon: ": ", minified: false, fromBracket: false },
  ],
  [
    "tabs",
    (value) => JSON.stringify(value, null, "\t"),
    { newline: "\n", unit: "\t", colon: ": ", minified: false, fromBracket: false },
  ],
  [
    "line ends of Windows",
    (value) => JSON.stringify(value, null, 2).replaceAll("\n", "\r\n"),
    { newline: "\r\n", unit: "  ", colon: ": ", minified: false, fromBracket: false },
  ],
  [
    "line ends of the old Macintosh",
    (value) => JSON.stringify(value, null, 2).replaceAll("\n", "\r"),
    { newline: "\r", unit: "  ", colon: ": ", minified: false, fromBracket: false },
  ],
  [
    "minified, as Graph answers",
    (value) => JSON.stringify(value),
    { newline: "\n", unit: "  ", colon: ":", minified: true, fromBracket: false },
  ],
  [
    "minified, with a line end behind",
    (value) => `${JSON.stringify(value)}\r\n`,
    { newline: "\r\n", unit: "  ", colon: ":", minified: true, fromBracket: false },
  ],
  [
    "Windows PowerShell",
    windowsPowerShell,
    { newline: "\r\n", unit: "    ", colon: ":  ", minified: false, fromBracket: true },
  ],
];

describe.each(writers)("%s", (_, write, layout) => {
  test("is recognised", () => {
    expect(layoutOf(positionTape(write(before)))).toMatchObject(layout);
  });

  test("is kept by what is added and replaced", () => {
    expect(applyEdits(write(before), edits)).toBe(write(after));
  });

  test("is not touched by no edit", () => {
    expect(applyEdits(write(before), [])).toBe(write(before));
  });
});

/** ConvertTo-Json of Windows PowerShell 5.1, apart from the empty line that it writes into an empty list. */
function windowsPowerShell(value: unknown): string {
  const write = (value: unknown, column: number): string => {
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    const isList = Array.isArray(value);
    const inner = column + 4;
    const items = Object.entries(value).map(([key, item]) => {
      const name = isList ? "" : `"${key}":  `;
      return " ".repeat(inner) + name + write(item, inner + name.length);
    });
    const [open, close] = isList ? "[]" : "{}";
    return items.length === 0
      ? `${open}${close}`
      : `${open}\r\n${items.join(",\r\n")}\r\n${" ".repeat(column)}${close}`;
  };
  return write(value, 0);
}

test("one line with blanks, as Python writes it, stays one line with blanks", () => {
  const text = '{"a": [{"b": 1}], "c": [1, 2]}';
  const edited = applyEdits(text, [
    { op: "append", pointer: "/c", value: 3 },
    { op: "set", pointer: "/a/0/d", value: [true, null] },
  ]);
  expect(edited).toBe('{"a": [{"b": 1, "d": [true, null]}], "c": [1, 2, 3]}');
});

test("a bracket on the line under its name does not pass for PowerShell's indentation", () => {
  const text = '{\n  "a":\n  {\n    "b": 1\n  }\n}';
  expect(applyEdits(text, [{ op: "set", pointer: "/a/c", value: { d: 2 } }])).toBe(
    '{\n  "a":\n  {\n    "b": 1,\n    "c": {\n      "d": 2\n    }\n  }\n}',
  );
});

test("an empty list of Windows PowerShell, which holds an empty line, is filled like the others", () => {
  const text =
    '{\r\n    "a":  {\r\n               "b":  [\r\n\r\n                     ]\r\n           }\r\n}';
  expect(applyEdits(text, [{ op: "append", pointer: "/a/b", value: 1 }])).toBe(
    '{\r\n    "a":  {\r\n               "b":  [\r\n                         1\r\n                     ]\r\n           }\r\n}',
  );
});

test.each([
  ["{}", '{\n  "a": 1\n}'],
  ["{ }\n", '{\n  "a": 1\n}\n'],
  ["{\r\n}", '{\r\n  "a": 1\r\n}'],
])("%j, which shows no layout, is filled with two blanks", (text, edited) => {
  expect(applyEdits(text, [{ op: "set", pointer: "/a", value: 1 }])).toBe(edited);
});

test("a list on one line does not say how the others are indented", () => {
  const text = '{\r\n    "a":  [1],\r\n    "b":  [\r\n              2\r\n          ]\r\n}';
  expect(applyEdits(text, [{ op: "set", pointer: "/c", value: [3] }])).toBe(
    text.replace("\r\n}", ',\r\n    "c":  [\r\n              3\r\n          ]\r\n}'),
  );
});
