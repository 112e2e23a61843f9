import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, encode, type TextEncodingOfFile } from "./encoding.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);

/** The file `{é}` in every encoding that is read. */
const files: readonly [string, Uint8Array, TextEncodingOfFile][] = [
  ["UTF-8", bytes(0x7b, 0xc3, 0xa9, 0x7d), { charset: "utf-8", bom: false }],
  ["UTF-8 with a mark", bytes(0xef, 0xbb, 0xbf, 0x7b, 0xc3, 0xa9, 0x7d), { charset: "utf-8", bom: true }],
  ["UTF-16 LE", bytes(0x7b, 0, 0xe9, 0, 0x7d, 0), { charset: "utf-16le", bom: false }],
  ["UTF-16 LE with a mark", bytes(0xff, 0xfe, 0x7b, 0, 0xe9, 0, 0x7d, 0), { charset: "utf-16le", bom: true }],
  ["UTF-16 BE", bytes(0, 0x7b, 0, 0xe9, 0, 0x7d), { charset: "utf-16be", bom: false }],
  ["UTF-16 BE with a mark", bytes(0xfe, 0xff, 0, 0x7b, 0, 0xe9, 0, 0x7d), { charset: "utf-16be", bom: true }],
];

describe.each(files)("%s", (_, file, encoding) => {
  test("is recognised, and its mark is no part of the text", () => {
    expect(decode(file)).toEqual({ ok: true, text: "{é}", encoding });
  });

  test("is written as it was read", () => {
    expect(encode("{é}", encoding)).toEqual(file);
  });
});

test("an empty file is an empty text", () => {
  expect(decode(bytes())).toEqual({ ok: true, text: "", encoding: { charset: "utf-8", bom: false } });
});

test("a second mark is a character of the text", () => {
  expect(decode(bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf))).toMatchObject({ text: "\ufeff" });
});

test("lone surrogates of UTF-16 are kept", () => {
  expect(decode(bytes(0xff, 0xfe, 0x00, 0xd8, 0x22, 0x00))).toMatchObject({ ok: true, text: '\ud800"' });
});

describe("a byte that is none of UTF-8 is named, with its place in the file and in the text", () => {
  test.each([
    ["é of Windows-1252", bytes(0x7b, 0x22, 0xe9, 0x22, 0x7d), 2, 2, 0xe9],
    ["behind a mark and a character of two bytes", bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0xff), 1, 5, 0xff],
    ["behind a character of two UTF-16 units", bytes(0xf0, 0x9f, 0x98, 0x80, 0x80), 2, 4, 0x80],
    ["a slash written with two bytes", bytes(0x22, 0xc0, 0xaf), 1, 1, 0xc0],
    ["a surrogate", bytes(0x22, 0xed, 0xa0, 0x80), 1, 1, 0xed],
    ["beyond U+10FFFF", bytes(0x22, 0xf4, 0x90, 0x80, 0x80), 1, 1, 0xf4],
    ["a character that is cut off", bytes(0x22, 0xe2, 0x82), 1, 1, 0xe2],
  ])("%s", (_, file, offset, byteOffset, byte) => {
    expect(decode(file)).toMatchObject({ ok: false, reason: "invalid-utf-8", offset, byteOffset, byte });
  });

  test("what can be shown of the text is shown", () => {
    expect(decode(bytes(0x7b, 0xe9, 0x7d))).toMatchObject({ text: "{\ufffd}" });
  });
});

test("half a character at the end of UTF-16 is reported behind the last whole one", () => {
  expect(decode(bytes(0xff, 0xfe, 0x7b, 0, 0x7d))).toEqual({
    ok: false,
    reason: "odd-length-utf-16",
    text: "{",
    encoding: { charset: "utf-16le", bom: true },
    offset: 1,
    byteOffset: 4,
  });
});

test.each([
  ["UTF-32 LE", bytes(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0), "utf-32"],
  ["UTF-32 BE", bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b), "utf-32"],
  ["a ZIP archive", bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0), "binary"],
  ["a gzip stream", bytes(0x1f, 0x8b, 0x08, 0x08), "binary"],
])("%s is refused", (_, file, reason) => {
  expect(decode(file)).toMatchObject({ ok: false, reason, text: "", offset: 0, byteOffset: 0 });
});

/** Bytes at which decoders go wrong: marks, NULs, and the limits of the sequences of UTF-8. */
const telling = [0, 0x41, 0x7b, 0x80, 0x90, 0xa0, 0xbb, 0xbf, 0xc2, 0xd8, 0xe0, 0xed, 0xef, 0xf0, 0xf4];
const anyBytes = fc
  .array(fc.oneof(fc.constantFrom(...telling, 0xfe, 0xff), fc.nat(0xff)), { maxLength: 24 })
  .map((values) => bytes(...values));

test("whatever bytes are accepted are written back as they were", () => {
  fc.assert(
    fc.property(anyBytes, (file) => {
      const decoded = decode(file);
      if (decoded.ok) expect(encode(decoded.text, decoded.encoding)).toEqual(file);
    }),
    { numRuns: 2000 },
  );
});

test("any JSON comes back in any encoding, lone surrogates too in UTF-16", () => {
  const units = fc
    .array(fc.integer({ min: 0x20, max: 0xffff }))
    .map((codes) => String.fromCharCode(...codes));
  const encodings = fc.constantFrom(...files.map(([, , encoding]) => encoding));
  fc.assert(
    fc.property(units, encodings, (content, encoding) => {
      const text = `{"${encoding.charset === "utf-8" ? content.toWellFormed() : content}`;
      expect(decode(encode(text, encoding))).toEqual({ ok: true, text, encoding });
    }),
  );
});

test("before the named byte all is UTF-8, and with it no longer", () => {
  const isUtf8 = (file: Uint8Array) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(file);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(anyBytes, (file) => {
      const decoded = decode(file);
      if (decoded.ok || decoded.reason !== "invalid-utf-8") return;
      const { byteOffset } = decoded;
      expect(isUtf8(file.subarray(0, byteOffset))).toBe(true);
      for (let end = byteOffset + 1; end <= file.length; end++)
        expect(isUtf8(file.subarray(0, end))).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
