import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "./parse.ts";
import { print } from "./print.ts";
import { tokenize } from "./tokenize.ts";

const pieces = (text: string) => tokenize(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

const soup = fc
  .array(
    fc.constantFrom(..."()[],;\"'“”`\\&=<>%-+.!a1 \n\t\u00a0\u200b\ud83d\udc4d", "&H", "%D%", '\\"', "[a["),
  )
  .map((all) => all.join(""));
const anyText = fc.oneof(fc.string({ unit: "binary" }), soup);

test("the tokens of any text follow each other without gap or overlap", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const token of tokenize(text)) {
        expect(token.start).toBe(end);
        expect(token.end).toBeGreaterThan(token.start);
        end = token.end;
      }
      expect(end).toBe(text.length);
    }),
    { numRuns: 2000 },
  );
});

test("any text is printed as it was parsed", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(print(parse(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test("texts, attributes, numbers, masks and macros are one token each", () => {
  expect(pieces('"a\\"b"[c[d eq "]"].e]-1.5&HF7%DomainFQDN%')).toEqual([
    ["string", '"a\\"b"'],
    ["attribute", '[c[d eq "]"].e]'],
    ["foreign-operator", "-"],
    ["number", "1.5"],
    ["hex", "&HF7"],
    ["macro", "%DomainFQDN%"],
  ]);
});

test("an attribute that is never closed ends where another argument may begin", () => {
  expect(pieces("[a, [b]")[0]).toEqual(["attribute", "[a"]);
  expect(pieces("[a ) ")[0]).toEqual(["attribute", "[a"]);
  expect(pieces("[a[b[c]]]")[0]).toEqual(["attribute", "[a"]);
  expect(pieces('[a="b"')[0]).toEqual(["attribute", "[a"]);
});

test("an address without quotes is one word", () => {
  expect(pieces("first.last-name@contoso.com")).toEqual([["word", "first.last-name@contoso.com"]]);
  expect(pieces("3rd")).toEqual([["word", "3rd"]]);
  expect(pieces("10.0.1")).toEqual([["word", "10.0.1"]]);
});

test("an ampersand begins a mask only before hexadecimal digits that end there", () => {
  expect(pieces("&HF0")).toEqual([["hex", "&HF0"]]);
  expect(pieces("&Home")).toEqual([
    ["foreign-operator", "&"],
    ["word", "Home"],
  ]);
});

test("no-break spaces and zero-width characters are apart from blanks", () => {
  expect(pieces(" \u00a0\u200b \ufeff\n")).toEqual([
    ["blank", " "],
    ["invisible", "\u00a0\u200b"],
    ["blank", " "],
    ["invisible", "\ufeff"],
    ["blank", "\n"],
  ]);
});

test("a stray quote does not swallow the rest", () => {
  expect(pieces("'a")).toEqual([
    ["unknown", "'"],
    ["word", "a"],
  ]);
});
