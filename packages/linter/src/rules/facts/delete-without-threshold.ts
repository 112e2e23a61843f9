import { listed, mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { deleteThreshold, deletingMappings } from "./job-secrets.ts";

export const deleteWithoutThreshold = defineRule({
  id: "delete-without-threshold",
  summary: "A job that deletes has the prevention of accidental deletions on",
  why: "A wrong filter or a wrong group can take thousands of objects out of scope in one cycle. With the threshold on, the job stops in quarantine and asks; without it, it deletes.",
  severity: "warning",
  security: true,
  needs: "facts",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/accidental-deletions",
  },
  messages: {
    off: {
      message: "Accidental deletions are not prevented, and Delete flows in {{mappings}}",
      help: 'Set "DeleteThresholdEnabled": true in SyncNotificationSettings; in the portal, "Prevent accidental deletion" with a threshold.',
    },
  },
  examples() {
    const settings = (enabled: boolean) => ({
      secrets: {
        SyncNotificationSettings: `{"Enabled":true,"DeleteThresholdEnabled":${enabled},"DeleteThresholdValue":500}`,
      },
    });
    return {
      bad: [
        { title: "switched off", profile: "scim", facts: settings(false), parts: {} },
        { title: "never set", profile: "scim", facts: { secrets: { SyncAll: "false" } }, parts: {} },
      ],
      good: [
        { title: "switched on", profile: "scim", facts: settings(true), parts: {} },
        { title: "not known", profile: "scim", facts: {}, parts: {} },
        {
          title: "nothing is deleted",
          profile: "scim",
          facts: settings(false),
          parts: { mapping: { flowTypes: "Add,Update" } },
        },
      ],
    };
  },
  visit: {
    Schema(schema, context) {
      const threshold = deleteThreshold(context.facts ?? {});
      if (threshold === undefined || threshold.enabled) return;
      const mappings = deletingMappings(schema);
      const [first] = mappings;
      if (first === undefined) return;
      context.report({
        at: { node: first, property: "flowTypes" },
        messageId: "off",
        data: { mappings: listed(mappings.map(mappingName)) },
      });
    },
  },
});
