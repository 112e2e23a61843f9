import { expect, test } from "vitest";
import { findOperator, scopeOperators } from "./operators.ts";

test.each(scopeOperators.map(({ name }) => name))("%s is found under its own name", (name) => {
  expect(findOperator(name)?.name).toBe(name);
});

test("case, blanks and underscores do not hide what is meant", () => {
  const found = ["not_equals", "IsNotNull", "ends with", "NOTREGEXMATCH"].map(
    (name) => findOperator(name)?.name,
  );
  expect(found).toEqual(["NOT EQUALS", "IS NOT NULL", "ENDS_WITH", "NOT REGEX MATCH"]);
});

test("the bit operators are two, and other signs are none", () => {
  expect(["&", "!&", "&&", "!", ""].map((name) => findOperator(name)?.name)).toEqual([
    "&",
    "!&",
    undefined,
    undefined,
    undefined,
  ]);
});
