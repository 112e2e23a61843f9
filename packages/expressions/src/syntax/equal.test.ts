import { expect, test } from "vitest";
import { equal } from "./equal.ts";
import { parse } from "./parse.ts";

const same = (a: string, b: string) => equal(parse(a).root, parse(b).root);

test("layout makes no difference", () => {
  expect(same('Join( ",",[a]\n,[b] = "c")', 'Join(",", [a], [b]="c")')).toBe(true);
});

test("anything else does", () => {
  for (const [a, b] of [
    ["F([a])", "f([a])"],
    ["F([a])", "F([a], )"],
    ["F([a])", "F([A])"],
    ["F(1)", 'F("1")'],
    ["F(1)", "F(2)"],
    ['F("a")', 'F("b")'],
    ["F([a]=1)", "F([a]<>1)"],
    ["F([a]=1)", "F([b]=1)"],
    ["F([a]=1)", "F([a]=2)"],
    ["%A%", "%B%"],
    ["&HF", "&HE"],
    ["Unicode", "ASCII"],
    ["", "[a]"],
  ] as const) {
    expect([a, b, same(a, b)]).toEqual([a, b, false]);
  }
});

test("a text with another spelling of the same escapes is the same text", () => {
  expect(same('"\\+"', '"\\\\+"')).toBe(true);
});

test("what could not be read equals nothing, itself neither", () => {
  expect(same("'a'", "'a'")).toBe(false);
});
