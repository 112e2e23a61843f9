import { propertyPointer } from "@syncschema/model";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { clause, inScope } from "./example-scope.ts";
import { findOperator } from "./operators.ts";

export const scopeOperandUnexpected = defineRule({
  id: "scope-operand-unexpected",
  summary: "An operator that compares with nothing has no value",
  why: "The value is not looked at, so the clause means something else than it seems to.",
  severity: "warning",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-filterclause",
  },
  messages: {
    value: {
      message: "{{clause}} asks whether {{attribute}} {{operator}}, and gives the value {{value}} besides",
      help: "Set targetOperand to null, or use the operator that was meant, such as EQUALS.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "IS NULL with a value",
          profile: "scim",
          parts: { mapping: inScope([clause("department", "IS NULL", "Sales")]) },
        },
      ],
      good: [
        {
          title: "IS NULL alone",
          profile: "scim",
          parts: { mapping: inScope([clause("department", "IS NULL")]) },
        },
      ],
    };
  },
  visit: {
    FilterClause(node, context) {
      const { sourceOperandName: attribute = "", operatorName: operator = "", values } = node;
      if (values.length === 0 || findOperator(operator)?.takesOperand !== false) return;
      context.report({
        at: { node, property: "targetOperand" },
        messageId: "value",
        data: { clause: sentence(nameOf(node)), attribute, operator, value: `"${values.join('", "')}"` },
        fix: [{ op: "set", pointer: propertyPointer(node, "targetOperand"), value: null }],
      });
    },
  },
});
