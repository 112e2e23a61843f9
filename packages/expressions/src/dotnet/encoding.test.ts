import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase64, fromUtf8, fromUtf16, toBase64, toHex, toUtf8, toUtf16 } from "./encoding.ts";

test("base64 is that of everyone else", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString("base64"));
      expect(fromBase64(text)).toEqual(Uint8Array.from(bytes));
    }),
  );
});

test("a text comes back from its encodings", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(fromUtf16(toUtf16(text))).toBe(text);
      expect(fromUtf8(toUtf8(text))).toBe(text);
    }),
  );
});

test("Unicode has the low byte first", () => {
  expect(toHex(toUtf16("A€"))).toBe("4100AC20");
});

test.each(["AAA", "A===", "AA=A", "A A=", "ÄAAA"])("%j is no base64", (text) => {
  expect(fromBase64(text)).toBeUndefined();
});

test("bytes that are no text are none", () => {
  expect(fromUtf8(Uint8Array.of(0xff))).toBeUndefined();
  expect(fromUtf16(Uint8Array.of(0x41))).toBeUndefined();
});
