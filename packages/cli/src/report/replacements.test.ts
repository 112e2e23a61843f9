import { applyEdits, applyTextEdits, type JsonEdit } from "@syncschema/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fileWith, finding } from "../../test/linted.ts";
import { replacementsOf } from "./replacements.ts";

const replacements = (text: string, ...fix: readonly JsonEdit[]) =>
  replacementsOf(finding({ fix }), fileWith([], { text }));

test("only the characters that differ are replaced", () => {
  const text = '{\n  "enabled": "true"\n}';
  expect(replacements(text, { op: "set", pointer: "/enabled", value: true })).toEqual([
    { start: 15, end: 21, text: "true" },
  ]);
});

test("places far from each other are replaced apart", () => {
  const text = `{ "a": 1, "long": "${"x".repeat(1000)}", "b": 2 }`;
  const set = (pointer: string) => ({ op: "set", pointer, value: null }) as const;
  expect(replacements(text, set("/b"), set("/a")).map((edit) => [edit.start, edit.text])).toEqual([
    [7, "null"],
    [text.indexOf("2 }"), "null"],
  ]);
});

test("edits that depend on each other are replaced together", () => {
  const add = (pointer: string) => ({ op: "set", pointer, value: 1 }) as const;
  expect(replacements('{ "a": 1 }', add("/b"), add("/c"))).toEqual([
    { start: 8, end: 8, text: ', "b": 1, "c": 1' },
  ]);
});

test("a character of two units is replaced whole", () => {
  expect(replacements('{ "a": "😀" }', { op: "set", pointer: "/a", value: "😁" })).toEqual([
    { start: 8, end: 10, text: "😁" },
  ]);
});

test.each([
  ["changes nothing", { op: "set", pointer: "/a", value: 1 }],
  ["cannot be made", { op: "remove", pointer: "/missing" }],
] as const)("a fix that %s replaces nothing", (_, edit) => {
  expect(replacements('{ "a": 1 }', edit)).toEqual([]);
});

test("making the replacements is making the fix, and what is put in is a text", () => {
  const value = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 5 }),
    fc.integer(),
    fc.constantFrom("😀", "😁", "ä😀b"),
  );
  const members = fc.array(value, { minLength: 3, maxLength: 6 });
  const operations = fc.uniqueArray(
    fc.record({ op: fc.constantFrom("set", "remove", "insert"), at: fc.nat(2), value }),
    { selector: ({ at }) => at, minLength: 1 },
  );
  fc.assert(
    fc.property(members, operations, fc.constantFrom(0, 2), (values, chosen, indentation) => {
      const text = JSON.stringify({ values }, null, indentation);
      const fix = chosen.map(({ op, at, value: next }): JsonEdit => {
        const pointer = `/values/${at}`;
        return op === "remove" ? { op, pointer } : { op: op as "set", pointer, value: next };
      });
      const found = replacements(text, ...fix);
      expect(applyTextEdits(text, found)).toBe(applyEdits(text, fix));
      for (const edit of found) expect(edit.text.isWellFormed()).toBe(true);
    }),
  );
});
