import type { FilterClauseNode, ObjectMappingNode } from "@syncschema/model";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { clauseText, operatorOf } from "./clause.ts";
import { areDifferentValues, isOpposite } from "./clause-logic.ts";
import { clause, inScope } from "./example-scope.ts";

export const scopeTautology = defineRule({
  id: "scope-tautology",
  summary: "The filter groups of a mapping leave somebody out",
  why: "Groups are alternatives, and of these two one is always true. More people are provisioned than the filter seems to allow.",
  severity: "warning",
  security: true,
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/app-provisioning/define-conditional-rules-for-provisioning-user-accounts",
  },
  messages: {
    all: {
      message: "{{first}} or {{second}}: the scope of {{mapping}} lets in {{whom}}",
      help: "Put both clauses into one group if both have to hold, correct the one that is wrong, or remove the filter if everybody is meant.",
    },
  },
  examples() {
    const notSales = clause("department", "NOT EQUALS", "Sales");
    const notMarketing = clause("department", "NOT EQUALS", "Marketing");
    return {
      bad: [
        {
          title: "not the one, or not the other",
          profile: "scim",
          parts: { mapping: inScope([notSales], [notMarketing]) },
        },
        {
          title: "empty or not",
          profile: "scim",
          parts: {
            mapping: inScope([clause("department", "IS NULL")], [clause("department", "IS NOT NULL")]),
          },
        },
      ],
      good: [
        {
          title: "neither the one nor the other",
          profile: "scim",
          parts: { mapping: inScope([notSales, notMarketing]) },
        },
        {
          title: "each with a condition more",
          profile: "scim",
          parts: { mapping: inScope([notSales, clause("displayName", "IS NOT NULL")], [notMarketing]) },
        },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      const clauses = aloneInTheirGroups(mapping);
      for (const [index, first] of clauses.entries()) {
        const second = clauses.slice(index + 1).find((other) => coverAll(first, other));
        if (second === undefined) continue;
        const attribute = first.sourceOperandName ?? "";
        const isNull = [operatorOf(first), operatorOf(second)].includes("IS NULL");
        return context.report({
          at: second,
          messageId: "all",
          data: {
            first: clauseText(first),
            second: clauseText(second),
            mapping: mappingName(mapping),
            whom: isNull ? "everybody" : `everybody who has a value in ${attribute}`,
          },
          related: [{ message: "the other clause", at: first }],
        });
      }
    },
  },
});

function aloneInTheirGroups({ filterGroups }: ObjectMappingNode): readonly FilterClauseNode[] {
  return filterGroups.flatMap(({ collection, clauses }) =>
    collection === "groups" && clauses.length === 1 ? clauses : [],
  );
}

function coverAll(a: FilterClauseNode, b: FilterClauseNode): boolean {
  if (!a.sourceOperandName || a.sourceOperandName !== b.sourceOperandName) return false;
  return isOpposite(a, b) || areDifferentValues(a, b, "NOT EQUALS");
}
