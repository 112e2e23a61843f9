import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryExpression } from "./arbitrary-expression.test-data.ts";
import { equal } from "./equal.ts";
import { format } from "./format.ts";
import { parse } from "./parse.ts";

const oneLine = (text: string) => format(parse(text));
const narrow = (text: string, width: number) => format(parse(text), { width });
const widths = fc.constantFrom(undefined, 0, 20, 60);
const options = (width: number | undefined) => (width === undefined ? {} : { width });

test("one blank stands after each comma and none around an operator", () => {
  expect(oneLine('IIF ( BitAnd([userAccountControl],2) = "0" ,\n"True","False")')).toBe(
    'IIF(BitAnd([userAccountControl], 2)="0", "True", "False")',
  );
});

test("as many slots stay as there are", () => {
  expect(oneLine('Replace([x],"a",,,"b",,)')).toBe('Replace([x], "a", , , "b", , )');
  expect(oneLine("F( , )")).toBe("F(, )");
  expect(oneLine("Now( )")).toBe("Now()");
});

test("a call that is too long is broken, an empty slot staying with the argument before it", () => {
  expect(narrow('Replace(Trim([description]), "@old.example", , , "@new.example", , )', 40)).toBe(
    ["Replace(", "  Trim([description]),", '  "@old.example", , ,', '  "@new.example", ,', ")"].join("\n"),
  );
});

test("the keys of Switch share a line with their values", () => {
  expect(narrow('Switch([Active], , "1", IIF([a]="b", "c", "d"), "0", "True")', 24)).toBe(
    [
      "Switch(",
      "  [Active], ,",
      '  "1", IIF(',
      '    [a]="b",',
      '    "c",',
      '    "d"',
      "  ),",
      '  "0", "True"',
      ")",
    ].join("\n"),
  );
});

test("a text with errors comes back as it is", () => {
  expect(oneLine('Join( ",",[a] [b])')).toBe('Join( ",",[a] [b])');
});

test("any expression says the same in the canonical layout", () => {
  fc.assert(
    fc.property(arbitraryExpression, widths, (text, width) => {
      const parsed = parse(text);
      const again = parse(format(parsed, options(width)));
      expect(again.errors).toEqual([]);
      expect(equal(again.root, parsed.root)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("the canonical layout of any expression stays as it is", () => {
  fc.assert(
    fc.property(arbitraryExpression, widths, (text, width) => {
      const once = format(parse(text), options(width));
      expect(format(parse(once), options(width))).toBe(once);
    }),
    { numRuns: 500 },
  );
});
