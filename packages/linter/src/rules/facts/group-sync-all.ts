import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isCrossTenantGroup } from "../group-sync/group-mapping.ts";
import { setting } from "./job-secrets.ts";

export const groupSyncAll = defineRule({
  id: "group-sync-all",
  summary: "Groups are synchronized between tenants only where assigned users and groups are",
  why: 'Synchronization of groups needs the scope "Sync only assigned users and groups": with SyncAll no group is synchronized.',
  severity: "error",
  needs: "facts",
  profiles: ["cross-tenant"],
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-overview",
  },
  messages: {
    all: {
      message: "{{mapping}} is enabled, but the job synchronizes all users and groups (SyncAll)",
      help: 'Set SyncAll to false, in the portal Scope to "Sync only assigned users and groups", and assign the groups.',
    },
  },
  examples() {
    return {
      bad: [{ title: "everybody", facts: { secrets: { SyncAll: "True" } }, parts: {} }],
      good: [
        { title: "assigned alone", facts: { secrets: { SyncAll: "false" } }, parts: {} },
        { title: "not known", facts: {}, parts: {} },
        {
          title: "groups are disabled",
          facts: { secrets: { SyncAll: "True" } },
          parts: { mapping: { enabled: false } },
        },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!mapping.enabled || !isCrossTenantGroup(mapping, context.profile)) return;
      if (setting(context.facts, "SyncAll") !== true) return;
      context.report({
        at: { node: mapping, property: "enabled" },
        messageId: "all",
        data: { mapping: mappingName(mapping) },
      });
    },
  },
});
