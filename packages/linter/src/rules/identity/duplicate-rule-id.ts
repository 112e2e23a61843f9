import { exampleSchema } from "../../examples/example-schema.ts";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { groupBy } from "../structure/group-by.ts";

export const duplicateRuleId = defineRule({
  id: "duplicate-rule-id",
  summary: "No two synchronization rules have the same id",
  why: "The engine knows a rule by its id, so that of two with the same one it can run only one. Which one stands nowhere.",
  severity: "warning",
  evidence: { kind: "inferred", source: "the type synchronizationRule of Microsoft Graph" },
  messages: {
    same: {
      message: "{{rule}} has the id {{id}} of another rule",
      help: "Keep one of the two: what is mapped in addition belongs into the objectMappings of the same rule.",
    },
  },
  examples() {
    const [rule] = exampleSchema("scim").synchronizationRules as readonly object[];
    const rules = (id: string) => ({ schema: { synchronizationRules: [rule, { ...rule, id }] } });
    return {
      bad: [{ title: "a copy", profile: "scim", parts: rules("b6a1c1a6-3f6e-4d4e-9d3b-2f1a00000001") }],
      good: [{ title: "two rules", profile: "scim", parts: rules("b6a1c1a6-3f6e-4d4e-9d3b-2f1a00000009") }],
    };
  },
  visit: {
    Schema({ rules }, context) {
      const withId = rules.filter(({ id }) => id);
      for (const [first, ...others] of groupBy(withId, ({ id = "" }) => id.toLowerCase())) {
        for (const rule of others) {
          context.report({
            at: { node: rule, property: "id" },
            messageId: "same",
            data: { rule: sentence(nameOf(rule)), id: rule.id ?? "" },
            related: [{ message: "the other rule", at: first }],
          });
        }
      }
    },
  },
});
