import fc from "fast-check";
import { expect, test } from "vitest";
import { applyTextEdits, type TextEdit, trimmed } from "./text-edit.ts";

test("replacements are made in the order of the text, however they are listed", () => {
  const edits = [
    { start: 4, end: 5, text: "E" },
    { start: 0, end: 2, text: "" },
  ];
  expect(applyTextEdits("abcdef", edits)).toBe("cdEf");
});

test("insertions at one place keep their order and stand before a replacement there", () => {
  const edits = [
    { start: 1, end: 2, text: "B" },
    { start: 1, end: 1, text: "1" },
    { start: 1, end: 1, text: "2" },
  ];
  expect(applyTextEdits("abc", edits)).toBe("a12Bc");
});

test("replacements that overlap are refused", () => {
  const edits = [
    { start: 0, end: 3, text: "" },
    { start: 2, end: 4, text: "" },
  ];
  expect(() => applyTextEdits("abcdef", edits)).toThrow(new RangeError("Two edits overlap at offset 2"));
});

test("an edit is trimmed to what it changes", () => {
  expect(trimmed('"false"', { start: 0, end: 7, text: '"farce"' })).toEqual({ start: 3, end: 5, text: "rc" });
  expect(trimmed("abc", { start: 0, end: 3, text: "abc" })).toBeUndefined();
});

/** A text of few letters, so that old and new text often agree, and an edit of it. */
const editedText = fc
  .tuple(
    fc.string({ unit: fc.constantFrom("a", "b") }),
    fc.nat(),
    fc.nat(),
    fc.string({ unit: fc.constantFrom("a", "b") }),
  )
  .map(([text, first, second, replacement]): [string, TextEdit] => {
    const start = first % (text.length + 1);
    return [text, { start, end: start + (second % (text.length + 1 - start)), text: replacement }];
  });

test("a trimmed edit does the same, and nothing at its ends stays as it is", () => {
  fc.assert(
    fc.property(editedText, ([text, edit]) => {
      const short = trimmed(text, edit);
      expect(applyTextEdits(text, short ? [short] : [])).toBe(applyTextEdits(text, [edit]));
      if (short === undefined || short.start === short.end || short.text === "") return;
      expect(text[short.start]).not.toBe(short.text[0]);
      expect(text[short.end - 1]).not.toBe(short.text.at(-1));
    }),
  );
});
