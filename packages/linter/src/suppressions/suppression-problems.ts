import { child, type JsonObject, type Pointer } from "@syncschema/model";
import { addressProblem, ruleIdProblem } from "../config/reference-problems.ts";
import type { Problem } from "../formats/problem.ts";
import type { Rule } from "../rule/define-rule.ts";

/** What a suppression says that nothing can keep to. */
export function suppressionProblems(
  at: Pointer,
  { rule, address }: JsonObject,
  rules: readonly Rule[],
): Problem[] {
  return [
    ...(typeof rule === "string" ? ruleIdProblem(child(at, "rule"), rule, rules, "value") : []),
    ...(typeof address === "string" ? addressProblem(child(at, "address"), address) : []),
  ];
}
