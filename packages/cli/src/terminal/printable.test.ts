import fc from "fast-check";
import { expect, test } from "vitest";
import { printable } from "./printable.ts";

test("what could move the cursor, hide or reorder text is shown as an escape", () => {
  expect(printable("a\u001b[2Jb")).toBe("a\\u001b[2Jb");
  expect(printable("bell\u0007 csi\u009b bidi\u202e nothing\u200b")).toBe(
    "bell\\u0007 csi\\u009b bidi\\u202e nothing\\u200b",
  );
  expect(printable("tag\u{e0041}")).toBe("tag\\u{e0041}");
});

test("letters, line ends and what is merely unusual stay", () => {
  const text = "Zürich\n東京 → 😀 e\u0301";
  expect(printable(text)).toBe(text);
});

test("a tab takes two columns", () => {
  expect(printable("\ta")).toBe("  a");
});

test("nothing that comes out starts an escape sequence", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(printable(text)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    }),
  );
});
