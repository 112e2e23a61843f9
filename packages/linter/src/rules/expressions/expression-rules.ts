import { type Check, checks, type ExpressionFinding } from "@syncschema/expressions";
import type { Severity } from "../../finding/finding.ts";
import { defineRule, type Rule, type Strictness } from "../../rule/define-rule.ts";
import { expressionExample } from "./expression-example.ts";
import { expressionFix } from "./expression-fix.ts";

const severities: Readonly<Record<ExpressionFinding["severity"], Severity>> = {
  error: "error",
  warning: "warning",
  hint: "info",
};

const presets: Readonly<Record<ExpressionFinding["severity"], Strictness>> = {
  error: "minimal",
  warning: "recommended",
  hint: "strict",
};

/**
 * The checks of expressions as rules of schemas. Two have rules of their own, which also look at the sources
 * that are no expression.
 */
export const expressionRules: readonly Rule[] = checks
  .filter(({ id }) => id !== "source-attribute-unknown" && id !== "source-attribute-case")
  .map(ruleOf);

function ruleOf(check: Check): Rule {
  const { id, summary, why, severity, evidence, source, messages } = check;
  return defineRule({
    id,
    summary,
    why,
    severity: severities[severity],
    preset: presets[severity],
    evidence: { kind: evidence, source },
    messages,
    examples() {
      const { bad, good } = check.examples();
      return { bad: bad.map(expressionExample), good: good.map(expressionExample) };
    },
    visit: {
      Expression(expression, context) {
        for (const report of check.check(expression.checked)) {
          const { messageId, data = {}, edits, start, end } = report;
          const fix = edits && expressionFix(expression.source, edits);
          context.report({
            at: { node: expression.source, property: "expression", within: { start, end } },
            messageId,
            // The types tie data to messages that a rule states itself; here a check's own types did.
            data: data as never,
            severity: severities[report.severity],
            ...(fix ? { fix } : {}),
          });
        }
      },
    },
  });
}
