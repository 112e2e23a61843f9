import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isCrossTenantGroup } from "../group-sync/group-mapping.ts";
import { clause, inScope } from "../scope/example-scope.ts";
import { setting } from "./job-secrets.ts";

export const syncAllWithoutScope = defineRule({
  id: "sync-all-without-scope",
  summary: "Where all users and groups are synchronized, a filter says which",
  why: "With SyncAll and without a scoping filter the whole directory is created in the target: guests, service accounts and administrators as well.",
  severity: "warning",
  security: true,
  needs: "facts",
  profiles: ["scim", "cross-tenant"],
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/app-provisioning/define-conditional-rules-for-provisioning-user-accounts",
  },
  messages: {
    all: {
      message: "{{mapping}} has no scoping filter, and the job synchronizes everybody (SyncAll)",
      help: "Set SyncAll to false and assign who is meant, or add a scoping filter.",
    },
  },
  examples() {
    const all = { secrets: { SyncAll: "true" } };
    return {
      bad: [{ title: "no scope", profile: "scim", facts: all, parts: {} }],
      good: [
        {
          title: "a filter",
          profile: "scim",
          facts: all,
          parts: { mapping: inScope([clause("department", "EQUALS", "Sales")]) },
        },
        { title: "assigned alone", profile: "scim", facts: { secrets: { SyncAll: "false" } }, parts: {} },
        { title: "disabled", profile: "scim", facts: all, parts: { mapping: { enabled: false } } },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      // group-sync-all says it of groups between tenants.
      if (!mapping.enabled || isCrossTenantGroup(mapping, context.profile)) return;
      if (setting(context.facts, "SyncAll") !== true || mapping.filterGroups.length > 0) return;
      context.report({
        at: { node: mapping, property: "scope" },
        messageId: "all",
        data: { mapping: mappingName(mapping) },
      });
    },
  },
});
