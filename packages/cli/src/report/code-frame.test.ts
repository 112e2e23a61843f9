import { lineIndex } from "@syncschema/model";
import picocolors from "picocolors";
import { expect, test } from "vitest";
import { codeFrame } from "./code-frame.ts";

const plain = picocolors.createColors(false);

/** The frame around a piece of a text. */
function frame(text: string, piece: string, width = 60): string {
  const lines = lineIndex(text);
  const start = text.indexOf(piece);
  const range = { start: lines.positionAt(start), end: lines.positionAt(start + piece.length) };
  return `\n${codeFrame(lines, range, width, plain)}`;
}

test("shows the line between its neighbours and marks the range", () => {
  expect(frame('{\n  "enabled": "true",\n  "name": null\n}', '"true"')).toBe(`
    1 │ {
  > 2 │   "enabled": "true",
      │              ^^^^^^
    3 │   "name": null`);
});

test("a long line is cut around the range", () => {
  expect(frame(`{ "a": "${"x".repeat(200)}", "b": 1, "c": "${"y".repeat(200)}" }`, '"b"', 50)).toBe(`
  > 1 │ …xxxxxxxxxx", "b": 1, "c": "yyyyyyyyyyyyy…
      │               ^^^`);
});

test("a range over several lines is marked to the end of its first", () => {
  expect(frame("a\nbcd\nef", "cd\nef")).toBe(`
    1 │ a
  > 2 │ bcd
      │  ^^
    3 │ ef`);
});

test("an empty range at the end of the file has a mark all the same", () => {
  const lines = lineIndex("a");
  const end = lines.positionAt(1);
  expect(codeFrame(lines, { start: end, end }, 60, plain)).toBe("  > 1 │ a\n      │  ^");
});

test("marks stand under what they mean, behind tabs and escapes too", () => {
  expect(frame('\t"\u0007", bad', "bad")).toBe(`
  > 1 │   "\\u0007", bad
      │             ^^^`);
});
