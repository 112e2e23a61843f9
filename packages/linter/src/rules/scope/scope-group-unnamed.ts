import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { clause, inScope } from "./example-scope.ts";

export const scopeGroupUnnamed = defineRule({
  id: "scope-group-unnamed",
  summary: "Filter groups have a name",
  why: "The portal lists filters by their title; one without cannot be told from another.",
  severity: "info",
  preset: "strict",
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/app-provisioning/define-conditional-rules-for-provisioning-user-accounts",
  },
  messages: {
    unnamed: {
      message: "A filter group in the scope of {{mapping}} has no name",
      help: "Give it a name that says whom it lets in.",
    },
  },
  examples() {
    const clauses = [clause("department", "EQUALS", "Sales")];
    return {
      bad: [
        {
          title: "an empty name",
          profile: "scim",
          parts: { mapping: { scope: { groups: [{ name: "", clauses }] } } },
        },
      ],
      good: [{ title: "a name", profile: "scim", parts: { mapping: inScope(clauses) } }],
    };
  },
  visit: {
    FilterGroup(group, context) {
      if (group.collection !== "groups" || group.name?.trim() || group.clauses.length === 0) return;
      const at = { node: group, property: "name" };
      context.report({ at, messageId: "unnamed", data: { mapping: mappingName(group.parent) } });
    },
  },
});
