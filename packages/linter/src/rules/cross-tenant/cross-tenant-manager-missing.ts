import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { mappingsTo } from "../attribute-mappings/mappings-to.ts";
import { usersWith, usersWithout } from "./example-users.ts";
import { isCrossTenantUser, isDefinedOnBothSides } from "./user-mapping.ts";

export const crossTenantManagerMissing = defineRule({
  id: "cross-tenant-manager-missing",
  summary: "A mapping of users between tenants maps their manager",
  why: "Configurations made before January 2024 with changed mappings did not get the manager; users in the target have none.",
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
      message: "{{mapping}} does not map manager",
      help: "Map manager directly from [manager], if users should have one; all users are then synchronized again. US Government clouds and pairs of clouds do not support it.",
    },
  },
  examples() {
    return {
      bad: [{ title: "made before 2024", parts: usersWithout("manager") }],
      good: [{ title: "as by default", parts: usersWith() }],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!mapping.enabled || !isCrossTenantUser(mapping, context.profile)) return;
      const isSupported = (context.facts?.cloud ?? "global") === "global";
      if (!isSupported || !isDefinedOnBothSides(mapping, "manager")) return;
      if (mappingsTo(mapping, "manager").length > 0) return;
      context.report({
        at: { node: mapping, property: "attributeMappings" },
        messageId: "missing",
        data: { mapping: mappingName(mapping) },
      });
    },
  },
});
