import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isCrossTenantGroup } from "./group-mapping.ts";

export const groupMappingDisabled = defineRule({
  id: "group-mapping-disabled",
  summary: "The mapping of groups is enabled",
  why: "Groups in scope are skipped with EntityTypeNotSupported. The service ships the mapping disabled.",
  severity: "warning",
  profiles: ["cross-tenant"],
  whenDisabled: "same",
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-configure",
  },
  messages: {
    disabled: {
      message: "The mapping {{mapping}} is disabled: no group is synchronized",
      help: "If groups are to be synchronized, run `syncschema migrate plan` to see what enabling takes, then `syncschema migrate up --write`. The target tenant must also allow inbound group synchronization.",
    },
  },
  examples() {
    return {
      bad: [{ title: "as the service ships it", parts: { mapping: { enabled: false, flowTypes: "None" } } }],
      good: [{ title: "enabled", parts: {} }],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (mapping.enabled || !isCrossTenantGroup(mapping, context.profile)) return;
      context.report({
        at: { node: mapping, property: "enabled" },
        messageId: "disabled",
        data: { mapping: mappingName(mapping) },
      });
    },
  },
});
