import { direct } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isCrossTenantUser } from "../cross-tenant/user-mapping.ts";
import { isCrossTenantGroup } from "./group-mapping.ts";

export const groupMappingMissing = defineRule({
  id: "group-mapping-missing",
  summary: "A schema between tenants has a mapping of groups beside that of users",
  why: "Groups cannot be synchronized, and the portal has nothing to enable. Schemas of before 2026 were made without the mapping.",
  severity: "info",
  profiles: ["cross-tenant"],
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-overview",
  },
  messages: {
    missing: {
      message: "{{rule}} maps users but not groups",
      help: "If groups are to be synchronized, run `syncschema migrate plan` to see the mapping and the definitions that it adds.",
    },
  },
  examples() {
    const users = mappedParts("User", [direct("displayName", "displayName", 1)]);
    return {
      bad: [{ title: "users alone", parts: users }],
      good: [
        { title: "groups are mapped", parts: {} },
        {
          title: "what is mapped is not a user",
          parts: mappedParts("Device", [direct("deviceId", "id", 1)]),
        },
      ],
    };
  },
  visit: {
    SynchronizationRule(rule, context) {
      const { profile } = context;
      const mappings = rule.objectMappings;
      if (!mappings.some((mapping) => isCrossTenantUser(mapping, profile))) return;
      if (mappings.some((mapping) => isCrossTenantGroup(mapping, profile))) return;
      context.report({
        at: { node: rule, property: "objectMappings" },
        messageId: "missing",
        data: { rule: sentence(nameOf(rule)) },
      });
    },
  },
});
