import type { FilterClauseNode } from "@syncschema/model";
import { changed, userAttributes } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { definesAttributes } from "../attribute-mappings/definitions.ts";
import { clauseText, definitionOf, operatorOf } from "./clause.ts";
import { needsValue } from "./clause-logic.ts";
import { clause, inScope } from "./example-scope.ts";

export const scopeNullIsFalse = defineRule({
  id: "scope-null-is-false",
  summary: "A clause that leaves somebody out says what is to happen to an empty value",
  why: "Every clause but IS NULL is false for an empty attribute, also NOT EQUALS and NOT REGEX MATCH. Who has no value there is not in scope and is disabled or deleted in the target.",
  severity: "warning",
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/app-provisioning/define-conditional-rules-for-provisioning-user-accounts",
  },
  messages: {
    empty: {
      message: "{{text}} in the scope of {{mapping}} also leaves out everybody whose {{attribute}} is empty",
      help: "Add a group with {{attribute}} IS NULL to let them in, or the clause {{attribute}} IS NOT NULL beside it to say that they are to stay out.",
    },
  },
  examples() {
    const notSales = clause("department", "NOT EQUALS", "Sales");
    const required = { attributes: changed(userAttributes, "department", { required: true }) };
    return {
      bad: [{ title: "all but one", profile: "scim", parts: { mapping: inScope([notSales]) } }],
      good: [
        {
          title: "and the empty ones",
          profile: "scim",
          parts: { mapping: inScope([notSales], [clause("department", "IS NULL")]) },
        },
        {
          title: "but not the empty ones",
          profile: "scim",
          parts: { mapping: inScope([clause("department", "IS NOT NULL"), notSales]) },
        },
        {
          title: "an attribute that is never empty",
          profile: "scim",
          parts: { source: required, mapping: inScope([notSales]) },
        },
      ],
    };
  },
  visit: {
    FilterClause(node, context) {
      const attribute = node.sourceOperandName;
      if (!attribute || node.parent.collection !== "groups" || !isNegative(node)) return;
      if (isNeverEmpty(node) || isAnswered(node)) return;
      context.report({
        at: node,
        messageId: "empty",
        data: { text: clauseText(node), mapping: mappingName(node.parent.parent), attribute },
      });
    },
  },
});

/** Of an attribute that is not defined, scope-attribute-unknown speaks. */
function isNeverEmpty(clause: FilterClauseNode): boolean {
  const definition = definitionOf(clause);
  const isUnknown = definition === undefined && definesAttributes(clause.parent.parent.sourceObjects);
  return isUnknown || definition?.required === true || neverEmpty.has(clause.sourceOperandName ?? "");
}

/** What Entra ID and Active Directory require, whatever the definition says. */
const neverEmpty: ReadonlySet<string> = new Set([
  "userPrincipalName",
  "displayName",
  "objectId",
  "sAMAccountName",
  "distinguishedName",
  "cn",
  "objectGUID",
]);

function isNegative(clause: FilterClauseNode): boolean {
  const operator = operatorOf(clause);
  if (clause.values.length === 0) return false;
  return operator === "NOT EQUALS" || operator === "NOT REGEX MATCH";
}

/** Whether the filter says elsewhere whom it means, or has said it of an earlier clause. */
function isAnswered(clause: FilterClauseNode): boolean {
  const { parent: group, sourceOperandName: attribute } = clause;
  const sameAttribute = group.clauses.filter((other) => other.sourceOperandName === attribute);
  const asksForValue = sameAttribute.some((other) => needsValue(other) && !isNegative(other));
  const isFirst = sameAttribute.find(isNegative) === clause;
  const letsEmptyIn = group.parent.filterGroups.some(({ collection, clauses }) =>
    clauses.some(
      (other) =>
        collection === "groups" && other.sourceOperandName === attribute && operatorOf(other) === "IS NULL",
    ),
  );
  return asksForValue || !isFirst || letsEmptyIn;
}
