import { groupAttributes } from "../../examples/example-schema.ts";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { clause, inScope } from "./example-scope.ts";

export const groupScopeMemberFilter = defineRule({
  id: "group-scope-member-filter",
  summary: "No clause looks at the members of groups",
  why: "Scoping filters do not support the members of a group, so the clause does not choose the groups that it seems to.",
  severity: "warning",
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/app-provisioning/define-conditional-rules-for-provisioning-user-accounts",
  },
  messages: {
    members: {
      message: "{{clause}} looks at {{attribute}}",
      help: "Assign the groups to the app, or filter by an attribute such as displayName.",
    },
  },
  examples() {
    const members = { name: "members", type: "Reference", multivalued: true };
    return {
      bad: [
        {
          title: "groups by their members",
          profile: "cross-tenant",
          parts: {
            source: { attributes: [...groupAttributes, members] },
            mapping: inScope([clause("members", "IS NOT NULL")]),
          },
        },
      ],
      good: [
        {
          title: "groups by their name",
          profile: "cross-tenant",
          parts: { mapping: inScope([clause("displayName", "REGEX MATCH", "^app-")]) },
        },
      ],
    };
  },
  visit: {
    FilterClause(node, context) {
      const attribute = node.sourceOperandName ?? "";
      if (!/^members?$/i.test(attribute)) return;
      context.report({
        at: { node, property: "sourceOperandName" },
        messageId: "members",
        data: { clause: sentence(nameOf(node)), attribute },
      });
    },
  },
});
