import fc from "fast-check";
import { expect, test } from "vitest";
import { fromParts } from "../dotnet/date-time.ts";
import { isComplex, isNullOrEmpty, numberOf, textOf, type Value, wholeNumber } from "./value.ts";

test.each<[Value, string | undefined]>([
  ["a", "a"],
  [true, "True"],
  [false, "False"],
  [42568.75, "42568.75"],
  [129699324000000000n, "129699324000000000"],
  [fromParts({ year: 2012, hour: 23 }, "utc") ?? null, "1/1/2012 11:00:00 PM"],
  [null, undefined],
  [["a"], undefined],
  [{ value: "a" }, undefined],
])("%s as text is %s", (value, text) => {
  expect(textOf(value)).toBe(text);
});

test.each<[Value, number | bigint | undefined]>([
  [" 12 ", 12],
  ["-12", -12],
  ["+12", 12],
  ["12.5", 12.5],
  [".5", 0.5],
  ["129699324000000000", 129699324000000000n],
  ["", undefined],
  ["1e3", undefined],
  ["12a", undefined],
  [true, undefined],
  [null, undefined],
])("%s as a number is %s", (value, number) => {
  expect(numberOf(value)).toBe(number);
});

test("a whole number is a bigint only where it has to be", () => {
  fc.assert(
    fc.property(fc.bigInt(), (integer) => {
      const number = wholeNumber(integer);
      expect(BigInt(number)).toBe(integer);
      expect(typeof number === "number").toBe(Number.isSafeInteger(number));
    }),
  );
});

test("a list without values counts as absent", () => {
  expect([null, "", []].every(isNullOrEmpty)).toBe(true);
  expect([" ", 0, false, ["a"]].some(isNullOrEmpty)).toBe(false);
});

test("a date is not complex", () => {
  expect(isComplex(fromParts({}, "utc") ?? null)).toBe(false);
  expect(isComplex({ value: "a" })).toBe(true);
});
