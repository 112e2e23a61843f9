import { exampleSchema } from "../../examples/example-schema.ts";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { groupBy } from "../structure/group-by.ts";

export const duplicateRulePriority = defineRule({
  id: "duplicate-rule-priority",
  summary: "No two synchronization rules have the same priority",
  why: "Rules run in the order of their priorities, the lowest number first. Between equal ones the order is not defined.",
  severity: "info",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationrule",
  },
  messages: {
    same: {
      message: "{{rule}} has the priority {{priority}} of another rule",
      help: "Give each rule a number of its own, as the app's template has it.",
    },
  },
  examples() {
    const [rule] = exampleSchema("scim").synchronizationRules as readonly object[];
    const rules = (priority: number) => ({
      schema: {
        synchronizationRules: [rule, { ...rule, id: "b6a1c1a6-3f6e-4d4e-9d3b-2f1a00000009", priority }],
      },
    });
    return {
      bad: [{ title: "twice 1", profile: "scim", parts: rules(1) }],
      good: [{ title: "1 and 2", profile: "scim", parts: rules(2) }],
    };
  },
  visit: {
    Schema({ rules }, context) {
      const withPriority = rules.filter(({ value }) => typeof value.priority === "number");
      for (const [first, ...others] of groupBy(withPriority, ({ value }) => String(value.priority))) {
        for (const rule of others) {
          // Of a copy of a rule, duplicate-rule-id speaks.
          if (rule.id !== undefined && rule.id === first.id) continue;
          context.report({
            at: { node: rule, property: "priority" },
            messageId: "same",
            data: { rule: sentence(nameOf(rule)), priority: String(rule.value.priority) },
            related: [{ message: "the other rule", at: first }],
          });
        }
      }
    },
  },
});
