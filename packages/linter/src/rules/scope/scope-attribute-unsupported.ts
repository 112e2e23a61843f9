import { userAttributes } from "../../examples/example-schema.ts";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { clause, inScope } from "./example-scope.ts";

export const scopeAttributeUnsupported = defineRule({
  id: "scope-attribute-unsupported",
  summary: "Clauses look at attributes that scoping filters support",
  why: "Microsoft lists the attribute among those that scoping filters do not support. What then happens stands nowhere: the clause may be true for nobody, and whoever was in scope is disabled or deleted in the target.",
  severity: "warning",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/known-issues",
  },
  messages: {
    unsupported: {
      message: "{{clause}} looks at {{attribute}}, which scoping filters do not support",
      help: "{{instead}}",
    },
  },
  examples() {
    const attributes = [
      ...userAttributes,
      { name: "appRoleAssignments", type: "String" },
      { name: "accountExpires", type: "String" },
      { name: "HireDate", type: "String" },
    ];
    return {
      bad: [
        {
          title: "the roles of a user",
          profile: "scim",
          parts: {
            source: { attributes },
            mapping: inScope([clause("appRoleAssignments", "EQUALS", "Editor")]),
          },
        },
        {
          title: "a date",
          profile: "scim",
          parts: { source: { attributes }, mapping: inScope([clause("accountExpires", "IS NULL")]) },
        },
      ],
      good: [
        {
          title: "an attribute that is not listed",
          profile: "hr-inbound",
          parts: { source: { attributes }, mapping: inScope([clause("HireDate", "IS NOT NULL")]) },
        },
      ],
    };
  },
  visit: {
    FilterClause(node, context) {
      const attribute = node.sourceOperandName ?? "";
      const instead = unsupported.get(attribute.toLowerCase());
      if (instead === undefined) return;
      context.report({
        at: { node, property: "sourceOperandName" },
        messageId: "unsupported",
        data: { clause: sentence(nameOf(node)), attribute, instead },
      });
    },
  },
});

const byAssignment = "Assign users or groups to the app instead, and let the job sync only them.";
const byOtherAttribute =
  "Filter by an attribute of type String that says the same, such as an extension attribute.";

/** The list of Microsoft's page, with what to use instead. Members of groups are for group-scope-member-filter. */
const unsupported: ReadonlyMap<string, string> = new Map([
  ["approleassignments", byAssignment],
  ["manager", byAssignment],
  [
    "usertype",
    "Filter by another attribute. Between tenants Microsoft's own pages filter by userType in places, so test it before you rely on it.",
  ],
  ["statushiredate", byOtherAttribute],
  ["startdate", byOtherAttribute],
  ["enddate", byOtherAttribute],
  ["statusterminationdate", byOtherAttribute],
  ["accountexpires", byOtherAttribute],
]);
