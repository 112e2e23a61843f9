import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { clause, inScope } from "./example-scope.ts";

export const scopeEmptyGroup = defineRule({
  id: "scope-empty-group",
  summary: "Every filter group has a clause",
  why: "A group without clauses lets in everybody or nobody; which of the two stands nowhere.",
  severity: "warning",
  needsWholeFile: true,
  evidence: { kind: "inferred", source: "the filters of public exports, none of which is empty" },
  messages: {
    empty: {
      message: "A filter group in the scope of {{mapping}} has no clause",
      help: "Remove the group, or give it the clause that it is meant to have.",
    },
  },
  examples() {
    return {
      bad: [{ title: "no clause", profile: "scim", parts: { mapping: inScope([]) } }],
      good: [
        {
          title: "a clause",
          profile: "scim",
          parts: { mapping: inScope([clause("department", "IS NOT NULL")]) },
        },
        {
          title: "clauses under another name, which unknown-property says",
          profile: "scim",
          parts: { mapping: { scope: { groups: [{ name: "Filter 1", conditions: [] }] } } },
        },
        { title: "no group", profile: "scim", parts: { mapping: inScope() } },
      ],
    };
  },
  visit: {
    FilterGroup(group, context) {
      const { clauses = [] } = group.value;
      const keys = Object.keys(group.value);
      // Clauses of another type or under another name are for collection-not-array and unknown-property.
      const isEmpty = group.clauses.length === 0 && Array.isArray(clauses) && clauses.length === 0;
      if (!isEmpty || keys.length === 0 || keys.some((key) => !/^(?:name|clauses)$/.test(key))) return;
      context.report({ at: group, messageId: "empty", data: { mapping: mappingName(group.parent) } });
    },
  },
});
