import { describeError } from "../syntax/describe-error.ts";
import type { ExpressionErrorKind } from "../syntax/expression-error.ts";
import type { CheckedExpression } from "./checked-expression.ts";
import type { Report } from "./define-check.ts";

/** The syntax errors of some kinds; the kind and what it is about are the data. */
export function* syntaxReports(
  { parsed }: CheckedExpression,
  kinds: readonly ExpressionErrorKind[],
): Generator<Report<"error">> {
  for (const error of parsed.errors) {
    if (!kinds.includes(error.kind)) continue;
    const { start, end, kind, found, edit } = error;
    const data = { kind, found: found.text, sentence: describeError(error) };
    const edits = edit === undefined ? {} : { edits: [edit] };
    yield { messageId: "error", severity: "error", start, end, data, ...edits };
  }
}
