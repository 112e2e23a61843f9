import fc from "fast-check";
import { expect, test } from "vitest";
import { sameJson } from "./same-json.ts";

test.each([
  [{ a: 1, b: [null] }, { b: [null], a: 1 }, true],
  [[1, 2], [2, 1], false],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: 1, b: 2 }, { a: 1, c: 2 }, false],
  [null, {}, false],
  [[], {}, false],
  ["1", 1, false],
])("%j and %j: %j", (a, b, expected) => {
  expect(sameJson(a, b)).toBe(expected);
  expect(sameJson(b, a)).toBe(expected);
});

test("a value is equal to its copy, also one with names of Object.prototype", () => {
  fc.assert(
    fc.property(fc.json(), (text) => sameJson(JSON.parse(text), JSON.parse(text))),
    { examples: [['{"__proto__":{"a":1},"constructor":2}']] },
  );
});
