import { nameOf } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { groupBy } from "../structure/group-by.ts";
import { clauseText } from "./clause.ts";
import { clause, inScope } from "./example-scope.ts";

export const scopeDuplicateClause = defineRule({
  id: "scope-duplicate-clause",
  summary: "A filter group has each clause once",
  why: "The second one changes nothing. After a copy and paste it may be one that was to be edited.",
  severity: "info",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-filter",
  },
  fix: "safe",
  messages: {
    twice: {
      message: "{{text}} stands a second time in {{group}}",
      help: "Remove it, or write the clause that was meant.",
    },
  },
  examples() {
    const sales = clause("department", "EQUALS", "Sales");
    return {
      bad: [{ title: "twice", profile: "scim", parts: { mapping: inScope([sales, sales]) } }],
      good: [
        {
          title: "in two groups",
          profile: "scim",
          parts: {
            mapping: inScope(
              [sales, clause("displayName", "IS NOT NULL")],
              [sales, clause("userName", "IS NOT NULL")],
            ),
          },
        },
      ],
    };
  },
  visit: {
    FilterGroup(group, context) {
      for (const [first, ...others] of groupBy(group.clauses, clauseText)) {
        for (const other of others) {
          context.report({
            at: other,
            messageId: "twice",
            data: { text: clauseText(other), group: nameOf(group) },
            related: [{ message: "the first one", at: first }],
            fix: [{ op: "remove", pointer: other.pointer }],
          });
        }
      }
    },
  },
});
