import { userAttributes } from "../../examples/example-schema.ts";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { definitionOf } from "./clause.ts";
import { clause, inScope } from "./example-scope.ts";
import { findOperator } from "./operators.ts";

export const scopeOperandType = defineRule({
  id: "scope-operand-type",
  summary: "Operators are used on attributes and values of the type that they are for",
  why: "The clause cannot be true for a value of another type, so nobody is in scope. Of the attribute's type it is a warning: what the service does with another one stands nowhere.",
  severity: "error",
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/app-provisioning/define-conditional-rules-for-provisioning-user-accounts",
  },
  messages: {
    value: {
      message: '{{clause}} compares {{attribute}} by {{operator}} with "{{value}}", which is no whole number',
      help: "Write a whole number such as 10.",
    },
    attribute: {
      message:
        "{{clause}} uses {{operator}}, which is for {{expected}} attributes; {{attribute}} is a {{type}}",
      help: "Use another operator, such as EQUALS for a text.",
    },
  },
  examples() {
    const source = {
      attributes: [
        ...userAttributes,
        { name: "accountEnabled", type: "Boolean" },
        { name: "level", type: "Integer" },
      ],
    };
    return {
      bad: [
        {
          title: "a text that is compared by size",
          profile: "scim",
          parts: { source, mapping: inScope([clause("level", "Greater_Than", "high")]) },
        },
        {
          title: "a text that is asked whether it is true",
          profile: "scim",
          gives: ["attribute"],
          parts: { mapping: inScope([clause("department", "IS TRUE")]) },
        },
      ],
      good: [
        {
          title: "each in its type",
          profile: "scim",
          parts: {
            source,
            mapping: inScope([clause("accountEnabled", "IS TRUE"), clause("level", "Greater_Than", "9")]),
          },
        },
        {
          title: "EQUALS on a Boolean, which Graph's own samples have",
          profile: "scim",
          parts: { source, mapping: inScope([clause("accountEnabled", "EQUALS", "True")]) },
        },
      ],
    };
  },
  visit: {
    FilterClause(node, context) {
      const operator = findOperator(node.operatorName ?? "");
      if (operator === undefined) return;
      const { name, attributeType: expected, integerOperand } = operator;
      const data = {
        clause: sentence(nameOf(node)),
        attribute: node.sourceOperandName ?? "",
        operator: name,
      };
      const type = definitionOf(node)?.type;
      if (expected !== undefined && type !== undefined && type.toLowerCase() !== expected.toLowerCase()) {
        return context.report({
          at: { node, property: "operatorName" },
          messageId: "attribute",
          data: { ...data, expected, type },
          severity: "warning",
        });
      }
      const value = integerOperand && node.values.find((text) => !/^\s*-?\d+\s*$/.test(text));
      if (value !== undefined) {
        const at = { node, property: "targetOperand" };
        context.report({ at, messageId: "value", data: { ...data, value } });
      }
    },
  },
});
