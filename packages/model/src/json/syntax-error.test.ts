import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSyntaxError, type JsonSyntaxErrorKind } from "./syntax-error.ts";

/** Texts with ▸ where the error is, what JSON expects there, and what was found. */
const examples: Record<JsonSyntaxErrorKind, readonly (readonly [string, string, string])[]> = {
  empty: [
    ["▸", "a value", "the end of the file"],
    ["▸ \r\n\t", "a value", "the end of the file"],
  ],
  "trailing-comma": [
    ['{"a": 1▸,\n}', "a property name in double quotes", "}"],
    ["[1▸, ]", "a value", "]"],
  ],
  "missing-comma": [
    ['{"a": 1▸\n  "b": 2}', "a comma or }", 'the text "b"'],
    ["[1▸ 2]", "a comma or ]", "the number 2"],
    ["[{}▸{}]", "a comma or ]", "{"],
    ['["a"▸\\"b"]', "a comma or ]", "\\"],
  ],
  "missing-colon": [
    ['{"a" ▸1}', 'a colon after "a"', "the number 1"],
    ['{"enabled"▸}', 'a colon after "enabled"', "}"],
    ['{"a name that is far too long to be shown" ▸= 1}', 'a colon after "a name that is far too …"', "="],
  ],
  "missing-value": [
    ['{"a": ▸}', 'a value for "a"', "}"],
    ['{"a": ▸, "b": 1}', 'a value for "a"', ","],
    ["[1, ▸, 2]", "a value", ","],
    ["[▸,1]", "a value", ","],
    ["[▸:1]", "a value", ":"],
  ],
  "missing-quote-key": [
    ["{▸name: 1}", "a property name in double quotes", "the word name"],
    ['{"a": 1, ▸$b: 1}', "a property name in double quotes", "the word $b"],
    ["{▸1: 1}", "a property name in double quotes", "the number 1"],
  ],
  "single-quotes": [
    ["{▸'a': 1}", "a property name in double quotes", "'"],
    ["[▸'a']", "a text in double quotes", "'"],
    ["[▸`a`]", "a text in double quotes", "`"],
  ],
  "smart-quotes": [
    ["{▸“a”: 1}", "a property name in double quotes", "“"],
    ["[▸„a“]", "a text in double quotes", "„"],
  ],
  comment: [
    ['{▸// note\n"a": 1}', "a property name in double quotes", "/"],
    ['{"a": ▸/* note */ 1}', "a value", "/"],
    ['{"a" ▸/**/: 1}', 'a colon after "a"', "/"],
    ['{"a": 1 ▸# note\n}', "a comma or }", "#"],
    ["{}\n▸// the end", "the end of the file", "/"],
  ],
  "unterminated-string": [
    ['{"name": ▸"Group\n}', 'a closing "', "the end of the line"],
    ['{"name": ▸"Group\r}', 'a closing "', "the end of the line"],
    ['["a", ▸"b', 'a closing "', "the end of the file"],
    ['["a", ▸"b\\"', 'a closing "', "the end of the file"],
    ['["a", ▸"b\\', 'a closing "', "the end of the file"],
  ],
  "control-character": [
    ['["a▸\tb"]', "an escape such as \\t", "the character U+0009"],
    ['["a▸\u001bb"]', "an escape such as \\u001B", "the character U+001B"],
  ],
  "bad-escape": [
    ['["C:▸\\Users"]', 'an escape such as \\\\, \\", \\n or \\u0041', "\\U"],
    ['["▸\\u00g1"]', 'an escape such as \\\\, \\", \\n or \\u0041', "\\u"],
    ['{"▸\\\'": 1}', 'an escape such as \\\\, \\", \\n or \\u0041', "\\'"],
  ],
  "bad-number": [
    ["[▸01]", "a number such as 1 or -0.5", "the number 01"],
    ["[▸+1]", "a number such as 1 or -0.5", "the number +1"],
    ["[▸.5]", "a number such as 1 or -0.5", "the number .5"],
    ["[▸1.]", "a number such as 1 or -0.5", "the number 1."],
    ["[▸-]", "a number such as 1 or -0.5", "-"],
    ["[▸NaN]", "a number such as 1 or -0.5", "the word NaN"],
    ["[▸0x1F]", "a number such as 1 or -0.5", "the number 0x1F"],
  ],
  "bad-literal": [
    ['{"enabled": ▸True}', "a text in double quotes, true, false or null", "the word True"],
    ['{"name": ▸Group}', "a text in double quotes, true, false or null", "the word Group"],
    ["▸undefined", "a text in double quotes, true, false or null", "the word undefined"],
  ],
  unclosed: [
    ['{"a": [1▸\n', "]", "the end of the file"],
    ['{"a": {}▸', "}", "the end of the file"],
    ['{"a": 1,▸', "a property name or }", "the end of the file"],
    ['{"a":▸', "a value", "the end of the file"],
    ['{"a"▸', 'a colon after "a"', "the end of the file"],
  ],
  "mismatched-bracket": [
    ['{"a": [1▸}', "a comma or ]", "}"],
    ['[{"a": 1▸]', "a comma or }", "]"],
    ["{▸]", "a property name in double quotes or }", "]"],
    ["[▸}", "a value", "}"],
  ],
  "text-after-end": [
    ["{}\n▸{}", "the end of the file", "{"],
    ["{}▸}", "the end of the file", "}"],
    ['"a" ▸"b"', "the end of the file", 'the text "b"'],
  ],
  unexpected: [
    ['{▸\u200b"a": 1}', "a property name in double quotes", "the character U+200B"],
    ["[▸\u00a01]", "a value", "the character U+00A0"],
    ["▸\ufeff{}", "a value", "the character U+FEFF"],
    ["{▸,}", "a property name in double quotes", ","],
    ["▸]", "a value", "]"],
  ],
};

describe.each(Object.entries(examples))("%s", (kind, texts) => {
  test.each(texts)("%j expects %s and finds %s", (marked, expected, found) => {
    const error = findSyntaxError(marked.replace("▸", ""));
    expect(error).toMatchObject({ kind, offset: marked.indexOf("▸"), expected, found });
  });
});

test("the bracket that is still open is named", () => {
  expect(findSyntaxError('{"a": [1, {}')?.opened).toBe(6);
  expect(findSyntaxError('{"a": [1, 2}')?.opened).toBe(6);
});

test("the whole word, number or text up to the end of the line is what is wrong", () => {
  expect(findSyntaxError("[undefined]")?.length).toBe(9);
  expect(findSyntaxError("[0123]")?.length).toBe(4);
  expect(findSyntaxError('["abc\n]')?.length).toBe(4);
});

test("what is shown of the file moves no cursor and turns no line around", () => {
  expect(findSyntaxError('{"a\u202e\u007f\u2028b" 1}')?.expected).toBe(
    'a colon after "aU+202EU+007FU+2028b"',
  );
});

test("100,000 levels are no danger", () => {
  expect(findSyntaxError("[".repeat(100_000))).toMatchObject({ kind: "unclosed", opened: 99_999 });
  expect(findSyntaxError("[".repeat(100_000) + "]".repeat(100_000))).toBeUndefined();
});

test("numbers and texts of any length are read", () => {
  const digits = "1".repeat(399);
  for (const text of [`${digits}e5`, `[${digits}${digits}]`, `"${"\\\\".repeat(100_000)}"`])
    expect(findSyntaxError(text)).toBeUndefined();
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const piece = fc.oneof(
  fc.constantFrom(..."\"\\,:{}[]-+.0e1utn \n\t\r\u00a0/#'“"),
  fc.constantFrom("", '""', "true", "null", "{}", "[]", '\\"', "\\u00e9", '"a":'),
);

/** JSON in which some places were deleted, filled or overwritten. */
const almostJson = fc
  .tuple(
    fc.jsonValue(),
    fc.constantFrom("", "  ", "\t"),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), piece), { maxLength: 3 }),
  )
  .map(([value, indent, slips]) =>
    slips.reduce(
      (text, [place, deleted, inserted]) => {
        const at = Math.floor(place * text.length);
        return text.slice(0, at) + inserted + text.slice(at + deleted);
      },
      JSON.stringify(value, null, indent),
    ),
  );

test("there is an error exactly where JSON.parse refuses, and it lies inside of the text", () => {
  fc.assert(
    fc.property(almostJson, (text) => {
      const error = findSyntaxError(text);
      expect(error === undefined).toBe(isJson(text));
      if (error === undefined) return;
      expect(error.offset).toBeGreaterThanOrEqual(0);
      expect(error.offset + error.length).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 5000 },
  );
});
