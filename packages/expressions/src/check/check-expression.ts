import type { ParsedExpression } from "../syntax/parse.ts";
import { type CheckOptions, checkedExpression } from "./checked-expression.ts";
import { checks } from "./checks.ts";
import type { ExpressionFinding } from "./define-check.ts";

/** All that the checks find in an expression, in the order of its text. Syntax errors are among it. */
export function checkExpression(
  parsed: ParsedExpression,
  options: CheckOptions = {},
): readonly ExpressionFinding[] {
  const expression = checkedExpression(parsed, options);
  return checks
    .flatMap(({ id, check }) =>
      [...check(expression)].map((report): ExpressionFinding => ({ data: {}, ...report, check: id })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
