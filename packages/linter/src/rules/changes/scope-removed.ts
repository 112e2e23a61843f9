import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { usersWith } from "../cross-tenant/example-users.ts";
import { clause, inScope } from "../scope/example-scope.ts";
import { changesSince } from "./changes-since.ts";
import { isAboutExternalUsers, scopeChanges } from "./scope-changes.ts";

export const scopeRemoved = defineRule({
  id: "scope-removed",
  summary: "A mapping that had a scoping filter in the base still has one",
  why: "Without a filter every object that is assigned is created in the target; where everybody is synchronized, that is the whole directory.",
  severity: "warning",
  security: true,
  needs: "base",
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/app-provisioning/define-conditional-rules-for-provisioning-user-accounts",
  },
  messages: {
    removed: {
      message: "{{mapping}} has no scoping filter any more",
      help: "Put the filter back, or check that everybody who is assigned is to be in the target.",
    },
  },
  examples() {
    const users = usersWith();
    const base = { mapping: inScope([clause("department", "EQUALS", "Sales")]) };
    return {
      bad: [{ title: "no scope", profile: "scim", base, parts: {} }],
      good: [
        {
          title: "another filter",
          profile: "scim",
          base,
          parts: { mapping: inScope([clause("department", "EQUALS", "HR")]) },
        },
        { title: "none before", profile: "scim", parts: {} },
        {
          title: "the filter of external users, which cross-tenant-external-filter-removed misses",
          profile: "cross-tenant",
          base: users,
          parts: { ...users, mapping: { ...users.mapping, scope: null } },
        },
      ],
    };
  },
  visit: {
    File(document, context) {
      for (const scope of scopeChanges(changesSince(context.base, document))) {
        if (scope.becomes !== "removed" || isAboutExternalUsers(scope, context.profile)) continue;
        context.report({
          at: { node: scope.mapping, property: "scope" },
          messageId: "removed",
          data: { mapping: mappingName(scope.mapping) },
        });
      }
    },
  },
});
