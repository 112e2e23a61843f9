import { parseRegex } from "../regex/parse-regex.ts";
import type { ParsedRegex } from "../regex/regex-tree.ts";
import type { StringNode } from "../syntax/tree.ts";
import { argumentAt, type CheckedExpression, callsTo } from "./checked-expression.ts";

/** The patterns of Replace that stand in the expression as texts. */
export function regexPatterns(expression: CheckedExpression): { node: StringNode; regex: ParsedRegex }[] {
  return callsTo(expression, "Replace").flatMap((call) => {
    const node = argumentAt(call, 2);
    return node?.kind === "string" ? [{ node, regex: parseRegex(node.value) }] : [];
  });
}
