import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { clause, inScope } from "./example-scope.ts";
import { findOperator } from "./operators.ts";

export const scopeEqualsMultipleValues = defineRule({
  id: "scope-equals-multiple-values",
  summary: "A clause compares with one value",
  why: "Whether one of the values has to match, all of them, or only the first is looked at, stands nowhere; the portal and public exports always write one.",
  severity: "warning",
  evidence: { kind: "inferred", source: "the clauses of public exports, none of which has several values" },
  messages: {
    several: {
      message: "{{clause}} compares {{attribute}} by {{operator}} with {{number}} values",
      help: "Write one filter group for each value, since groups are alternatives, or one REGEX MATCH such as ^(A|B)$.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "two departments",
          profile: "scim",
          parts: { mapping: inScope([clause("department", "EQUALS", "Sales", "Marketing")]) },
        },
      ],
      good: [
        {
          title: "a group for each",
          profile: "scim",
          parts: {
            mapping: inScope(
              [clause("department", "EQUALS", "Sales")],
              [clause("department", "EQUALS", "Marketing")],
            ),
          },
        },
      ],
    };
  },
  visit: {
    FilterClause(node, context) {
      const { sourceOperandName: attribute = "", operatorName: operator = "", values } = node;
      if (values.length < 2 || findOperator(operator)?.takesOperand === false) return;
      context.report({
        at: { node, property: "targetOperand" },
        messageId: "several",
        data: { clause: sentence(nameOf(node)), attribute, operator, number: values.length },
      });
    },
  },
});
