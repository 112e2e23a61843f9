import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { usersWith } from "../cross-tenant/example-users.ts";
import { isCrossTenantUser } from "../cross-tenant/user-mapping.ts";

export const crossTenantPolicy = defineRule({
  id: "cross-tenant-policy",
  summary: "The target tenant allows users to be synchronized into it",
  why: "The service refuses to write users: the job goes into quarantine with AzureActiveDirectoryCrossTenantSyncPolicyCheckFailure.",
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
        "{{mapping}} is enabled, but the target tenant does not allow inbound synchronization of users",
      help: 'In the target tenant set userSyncInbound.isSyncAllowed to true for the source tenant; in the portal, "Allow user synchronization into this tenant".',
    },
  },
  examples() {
    const facts = (isSyncAllowed: boolean) => ({ crossTenantPolicy: { userSyncInbound: { isSyncAllowed } } });
    return {
      bad: [{ title: "switched off", facts: facts(false), parts: usersWith() }],
      good: [
        { title: "allowed", facts: facts(true), parts: usersWith() },
        { title: "not known", facts: { crossTenantPolicy: {} }, parts: usersWith() },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      const policy = context.facts?.crossTenantPolicy?.userSyncInbound;
      if (policy === undefined || policy?.isSyncAllowed === true) return;
      if (!mapping.enabled || !isCrossTenantUser(mapping, context.profile)) return;
      context.report({
        at: { node: mapping, property: "enabled" },
        messageId: "not-allowed",
        data: { mapping: mappingName(mapping) },
      });
    },
  },
});
