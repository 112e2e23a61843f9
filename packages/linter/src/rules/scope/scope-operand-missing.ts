import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { clause, inScope } from "./example-scope.ts";
import { findOperator } from "./operators.ts";

export const scopeOperandMissing = defineRule({
  id: "scope-operand-missing",
  summary: "A clause has both sides that its operator compares",
  why: "There is nothing to compare, so the clause can be true for nobody, or the schema is refused. Who falls out of scope is disabled or deleted in the target.",
  severity: "error",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-filterclause",
  },
  messages: {
    value: {
      message: "{{clause}} compares {{attribute}} by {{operator}} with nothing",
      help: 'Give the value: "targetOperand": { "values": ["…"] }. To ask for an empty attribute, use IS NULL.',
    },
    attribute: {
      message: "{{clause}} names no attribute",
      help: "Give sourceOperandName the name of an attribute of the source object.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "no value",
          profile: "scim",
          parts: { mapping: inScope([clause("department", "EQUALS")]) },
        },
        {
          title: "no attribute",
          profile: "scim",
          gives: ["attribute"],
          parts: { mapping: inScope([clause("", "EQUALS", "Sales")]) },
        },
      ],
      good: [
        {
          title: "an operator that compares with nothing",
          profile: "scim",
          parts: { mapping: inScope([clause("department", "IS NOT NULL")]) },
        },
      ],
    };
  },
  visit: {
    FilterClause(node, context) {
      const { sourceOperandName: attribute, operatorName = "", values } = node;
      const data = { clause: sentence(nameOf(node)) };
      if (!attribute) {
        context.report({ at: { node, property: "sourceOperandName" }, messageId: "attribute", data });
      } else if (values.length === 0 && findOperator(operatorName)?.takesOperand) {
        context.report({
          at: { node, property: "targetOperand" },
          messageId: "value",
          data: { ...data, attribute, operator: operatorName },
        });
      }
    },
  },
});
