import { expect, test } from "vitest";
import { nestedRepetitions } from "./backtracking.ts";
import { parseRegex } from "./parse-regex.ts";

const nested = (pattern: string) =>
  nestedRepetitions(parseRegex(pattern).root).map(({ start, end }) => pattern.slice(start, end));

test("a repetition of a repetition is found where something may fail behind it", () => {
  expect(nested("^(a+)+$")).toEqual(["(a+)+"]);
  expect(nested("([a-z]*)*@")).toEqual(["([a-z]*)*"]);
  expect(nested("(?:\\w+\\s?)+x")).toEqual(["(?:\\w+\\s?)+"]);
  expect(nested("(?:x|\\d+){2,}x")).toEqual(["(?:x|\\d+){2,}"]);
  expect(nested("((?:a+)+b)c")).toEqual(["(?:a+)+"]);
});

test("without anything behind it nothing is tried again", () => {
  expect(nested("(?<Suffix>@(.*)*)")).toEqual([]);
  expect(nested("(a+)+b*")).toEqual([]);
});

test("a separator, a limit or an atomic group keeps the ways few", () => {
  for (const pattern of ["(a+,)+$", "(a+){2}$", "(?>a+)+$", "(?>(a+)+)$", "(a)+$", "(a?b)+$"]) {
    expect([pattern, nested(pattern)]).toEqual([pattern, []]);
  }
});
