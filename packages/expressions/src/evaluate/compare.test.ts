import { describe, expect, test } from "vitest";
import type { ComparisonOperator } from "../syntax/tree.ts";
import { compare } from "./compare.ts";
import type { Value } from "./value.ts";

function compared(left: Value, operator: ComparisonOperator, right: Value): Value | undefined {
  const evaluated = compare(left, operator, right);
  return evaluated.kind === "value" ? evaluated.value : undefined;
}

test.each<[Value, ComparisonOperator, Value, boolean]>([
  ["USA", "=", "USA", true],
  ["USA", "=", "Mexico", false],
  ["USA", "<>", "Mexico", true],
  [0, "=", "0", true],
  ["1", "=", 1, true],
  [9, "<", "10", true],
  ["9", "<", "10", true],
  [10, ">=", 10, true],
  [-15, "<=", -14, true],
  [1, ">", "0", true],
  [-1, ">", 0, false],
  [true, "=", "True", true],
  [129699324000000001n, ">", 129699324000000000n, true],
  [129699324000000001n, "=", "129699324000000000", false],
  ["8", "=", 8.5, false],
])("%s %s %s is %s", (left, operator, right, result) => {
  expect(compared(left, operator, right)).toBe(result);
});

describe("is left open", () => {
  test.each<[string, Value, ComparisonOperator, Value]>([
    ["an absent value", null, "=", "USA"],
    ["an empty value", "", "<>", "USA"],
    ["texts that differ in case", "usa", "=", "USA"],
    ["a number in two ways of writing", "01", "=", 1],
    ["the order of texts", "a", "<", "b"],
    ["several values", ["a"], "=", "a"],
  ])("%s", (_, left, operator, right) => {
    expect(compared(left, operator, right)).toBeUndefined();
  });
});
