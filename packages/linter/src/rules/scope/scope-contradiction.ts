import type { FilterClauseNode, FilterGroupNode } from "@syncschema/model";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { groupBy } from "../structure/group-by.ts";
import { clauseText, operatorOf } from "./clause.ts";
import { areDifferentValues, isOpposite, needsValue } from "./clause-logic.ts";
import { clause, inScope } from "./example-scope.ts";

export const scopeContradiction = defineRule({
  id: "scope-contradiction",
  summary: "The clauses of a filter group can all be true of one object",
  why: "All clauses of a group have to be true, so this one lets in nobody. When it is the only group, everybody falls out of scope in the next cycle and is disabled or deleted in the target.",
  severity: "error",
  security: true,
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/app-provisioning/define-conditional-rules-for-provisioning-user-accounts",
  },
  messages: {
    nobody: {
      message: "{{first}} and {{second}} exclude each other, so the scope of {{mapping}} lets in nobody",
      help: "Put the two into groups of their own if either may hold, since groups are alternatives; otherwise correct the one that is wrong.",
    },
    group: {
      message: "{{first}} and {{second}} exclude each other, so this group of {{mapping}} lets in nobody",
      help: "Put the two into groups of their own if either may hold, since groups are alternatives; otherwise correct the one that is wrong, or remove the group.",
    },
  },
  examples() {
    const sales = clause("department", "EQUALS", "Sales");
    const marketing = clause("department", "EQUALS", "Marketing");
    return {
      bad: [
        {
          title: "two departments at once",
          profile: "scim",
          parts: { mapping: inScope([sales, marketing]) },
        },
        {
          title: "empty and not empty",
          profile: "scim",
          parts: { mapping: inScope([clause("department", "IS NULL"), sales]) },
        },
        {
          title: "beside a group that lets somebody in",
          profile: "scim",
          gives: ["group"],
          parts: { mapping: inScope([sales, marketing], [sales]) },
        },
      ],
      good: [
        { title: "alternatives", profile: "scim", parts: { mapping: inScope([sales], [marketing]) } },
        {
          title: "two attributes",
          profile: "scim",
          parts: { mapping: inScope([sales, clause("displayName", "EQUALS", "Marketing")]) },
        },
        {
          title: "values that differ in case alone",
          profile: "scim",
          parts: { mapping: inScope([sales, clause("department", "EQUALS", "sales")]) },
        },
      ],
    };
  },
  visit: {
    FilterGroup(group, context) {
      const [first, second] = contradictionIn(group) ?? [];
      if (first === undefined || second === undefined) return;
      const alternatives = group.parent.filterGroups.filter(
        (other) => other.collection === group.collection && contradictionIn(other) === undefined,
      );
      context.report({
        at: second,
        messageId: alternatives.length === 0 ? "nobody" : "group",
        data: {
          first: clauseText(first),
          second: clauseText(second),
          mapping: mappingName(group.parent),
        },
        related: [{ message: "the other clause", at: first }],
        ...(alternatives.length === 0 ? {} : { severity: "warning" as const }),
      });
    },
  },
});

/** The first two clauses that cannot both be true. */
function contradictionIn(group: FilterGroupNode): [FilterClauseNode, FilterClauseNode] | undefined {
  for (const clauses of groupBy(group.clauses, ({ sourceOperandName }) => sourceOperandName ?? "")) {
    for (const [index, first] of clauses.entries()) {
      const second = clauses.slice(index + 1).find((other) => exclude(first, other));
      if (second !== undefined) return [first, second];
    }
  }
  return undefined;
}

function exclude(a: FilterClauseNode, b: FilterClauseNode): boolean {
  if (!a.sourceOperandName) return false;
  if (operatorOf(a) === "IS NULL") return needsValue(b);
  if (operatorOf(b) === "IS NULL") return needsValue(a);
  return isOpposite(a, b) || areDifferentValues(a, b, "EQUALS");
}
