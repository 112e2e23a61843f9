import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isCrossTenantGroup } from "../group-sync/group-mapping.ts";

export const groupPolicyNotEnabled = defineRule({
  id: "group-policy-not-enabled",
  summary: "The target tenant allows groups to be synchronized into it",
  why: "The service refuses to write groups: the job goes into quarantine with AzureActiveDirectoryCrossTenantSyncPolicyCheckFailure.",
  severity: "error",
  needs: "facts",
  profiles: ["cross-tenant"],
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/monitoring-health/howto-analyze-provisioning-logs",
  },
  messages: {
    "not-allowed": {
      message:
        "{{mapping}} is enabled, but the target tenant does not allow inbound synchronization of groups",
      help: 'In the target tenant set groupSyncInbound.isSyncAllowed to true for the source tenant; in the portal, "Allow group synchronization into this tenant".',
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "switched off",
          facts: { crossTenantPolicy: { groupSyncInbound: { isSyncAllowed: false } } },
          parts: {},
        },
        { title: "never set", facts: { crossTenantPolicy: { groupSyncInbound: null } }, parts: {} },
      ],
      good: [
        {
          title: "allowed",
          facts: { crossTenantPolicy: { groupSyncInbound: { isSyncAllowed: true } } },
          parts: {},
        },
        {
          title: "an answer of v1.0, which says nothing of groups",
          facts: { crossTenantPolicy: { userSyncInbound: { isSyncAllowed: true } } },
          parts: {},
        },
        {
          title: "groups are disabled",
          facts: { crossTenantPolicy: { groupSyncInbound: null } },
          parts: { mapping: { enabled: false } },
        },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      const policy = context.facts?.crossTenantPolicy?.groupSyncInbound;
      if (policy === undefined || policy?.isSyncAllowed === true) return;
      if (!mapping.enabled || !isCrossTenantGroup(mapping, context.profile)) return;
      context.report({
        at: { node: mapping, property: "enabled" },
        messageId: "not-allowed",
        data: { mapping: mappingName(mapping) },
      });
    },
  },
});
