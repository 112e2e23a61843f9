import { userAttributes } from "../../examples/example-schema.ts";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { definitionOf } from "./clause.ts";
import { clause, inScope } from "./example-scope.ts";

export const scopeAttributeMultivalued = defineRule({
  id: "scope-attribute-multivalued",
  summary: "Clauses look at attributes with a single value",
  why: "Filtering by an attribute with several values is not supported: whether one of them has to match or all is not defined, and people may fall out of scope.",
  severity: "warning",
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/app-provisioning/define-conditional-rules-for-provisioning-user-accounts",
  },
  messages: {
    multivalued: {
      message: "{{clause}} looks at {{attribute}}, which has several values",
      help: "Filter by an attribute with a single value, or assign users and groups to the app.",
    },
  },
  examples() {
    const source = { attributes: [...userAttributes, { name: "otherMails", multivalued: true }] };
    const clauses = [clause("otherMails", "REGEX MATCH", "@contoso\\.com$")];
    return {
      bad: [{ title: "other mail addresses", profile: "scim", parts: { source, mapping: inScope(clauses) } }],
      good: [
        {
          title: "a single value",
          profile: "scim",
          parts: { source, mapping: inScope([clause("department", "EQUALS", "Sales")]) },
        },
        {
          title: "among the input filters, where the service's defaults do it",
          profile: "scim",
          parts: { source, mapping: { scope: { inputFilterGroups: [{ name: "Default", clauses }] } } },
        },
      ],
    };
  },
  visit: {
    FilterClause(node, context) {
      if (node.parent.collection !== "groups" || !definitionOf(node)?.multivalued) return;
      const attribute = node.sourceOperandName ?? "";
      if (ofTheService.has(attribute) || isMembers(attribute)) return;
      context.report({
        at: { node, property: "sourceOperandName" },
        messageId: "multivalued",
        data: { clause: sentence(nameOf(node)), attribute },
      });
    },
  },
});

/** Cross-tenant synchronisation comes with a filter on this one. */
const ofTheService: ReadonlySet<string> = new Set(["alternativeSecurityIds"]);

/** For group-scope-member-filter. */
function isMembers(attribute: string): boolean {
  return attribute.toLowerCase() === "members";
}
