import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineIndex } from "./line-index.ts";

describe.each([
  ["\\n", "\n"],
  ["\\r\\n", "\r\n"],
  ["\\r", "\r"],
])("lines that end in %s", (_, end) => {
  const lines = lineIndex(`{${end}  "a": 1${end}}${end}`);

  test("are counted, the empty one at the end included", () => {
    expect(lines.lineCount).toBe(4);
  });

  test("are given without their end", () => {
    expect([1, 2, 3, 4].map(lines.lineText)).toEqual(["{", '  "a": 1', "}", ""]);
  });

  test("have positions that count from 1", () => {
    const offset = 1 + end.length + 2;
    expect(lines.positionAt(offset)).toEqual({ line: 2, column: 3, offset });
  });
});

test("lines may end in different ways, and \\n\\r is two ends", () => {
  const lines = lineIndex("a\r\nb\nc\rd\n\re");
  expect([1, 2, 3, 4, 5, 6].map(lines.lineText)).toEqual(["a", "b", "c", "d", "", "e"]);
});

test("an offset outside of the text counts as its nearest end", () => {
  const lines = lineIndex("ab\nc");
  expect(lines.positionAt(-1)).toEqual({ line: 1, column: 1, offset: 0 });
  expect(lines.positionAt(99)).toEqual({ line: 2, column: 2, offset: 4 });
});

test("beyond the last line there is nothing", () => {
  const lines = lineIndex("a\nb");
  expect([lines.lineText(3), lines.lineStart(3)]).toEqual(["", 3]);
});

const text = fc
  .array(fc.constantFrom("a", "é", "😀", "\n", "\r", "\r\n", "\u2028"))
  .map((parts) => parts.join(""));

test("every offset stands where counting character by character puts it", () => {
  fc.assert(
    fc.property(text, (text) => {
      const { positionAt } = lineIndex(text);
      let line = 1;
      let column = 1;
      for (let offset = 0; offset <= text.length; offset++) {
        expect(positionAt(offset)).toEqual({ line, column, offset });
        const endsLine = text[offset] === "\n" || (text[offset] === "\r" && text[offset + 1] !== "\n");
        if (endsLine) line++;
        column = endsLine ? 1 : column + 1;
      }
    }),
  );
});

test("every line begins at column 1, and there are as many as the index counts", () => {
  fc.assert(
    fc.property(text, (text) => {
      const { lineCount, lineStart, lineText, positionAt } = lineIndex(text);
      expect(positionAt(text.length).line).toBe(lineCount);
      for (let line = 1; line <= lineCount; line++) {
        expect(positionAt(lineStart(line))).toMatchObject({ line, column: 1 });
        expect(text.startsWith(lineText(line), lineStart(line))).toBe(true);
      }
    }),
  );
});
