import type { ComparisonOperator } from "../syntax/tree.ts";
import { type Evaluated, gives, unknown } from "./evaluated.ts";
import { isNullOrEmpty, numberOf, textOf, type Value } from "./value.ts";

/**
 * What a comparison of two values gives. Numbers are compared as numbers, also when one of them is in quotes, as
 * the default mappings write them. Texts are only ever equal or not; where a difference in case or in the way a
 * number is written would decide, the documentation says nothing.
 */
export function compare(left: Value, operator: ComparisonOperator, right: Value): Evaluated {
  if (isNullOrEmpty(left) || isNullOrEmpty(right))
    return unknown("what a comparison with an absent or empty value gives is not documented");
  const [leftText, rightText] = [textOf(left), textOf(right)];
  if (leftText === undefined || rightText === undefined)
    return unknown("what a comparison with several values or a complex one gives is not documented");
  const [leftNumber, rightNumber] = [numberOf(left), numberOf(right)];
  const numbers = leftNumber !== undefined && rightNumber !== undefined;
  switch (operator) {
    case "=":
    case "<>": {
      const equal = leftText === rightText;
      const nearlyEqual = numbers
        ? leftNumber >= rightNumber && leftNumber <= rightNumber
        : leftText.toUpperCase() === rightText.toUpperCase();
      if (equal !== nearlyEqual)
        return unknown(
          `whether ${JSON.stringify(leftText)} equals ${JSON.stringify(rightText)} is not documented`,
        );
      return gives(equal === (operator === "="));
    }
    default:
      if (!numbers) return unknown(`how ${operator} orders texts and dates is not documented`);
      return gives(inOrder(leftNumber, operator, rightNumber));
  }
}

function inOrder(
  left: number | bigint,
  operator: Exclude<ComparisonOperator, "=" | "<>">,
  right: number | bigint,
): boolean {
  switch (operator) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
  }
}
