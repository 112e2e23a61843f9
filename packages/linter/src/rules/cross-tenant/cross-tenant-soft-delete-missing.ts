import { listed, mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { mappingsTo } from "../attribute-mappings/mappings-to.ts";
import { usersWith, usersWithout } from "./example-users.ts";
import { isCrossTenantUser, isDefinedOnBothSides } from "./user-mapping.ts";

export const crossTenantSoftDeleteMissing = defineRule({
  id: "cross-tenant-soft-delete-missing",
  summary: "A mapping of users between tenants maps IsSoftDeleted and accountEnabled",
  why: "By these two the target learns that somebody has left or is blocked. Without them the account there can stay open; the default schema maps both.",
  severity: "warning",
  security: true,
  profiles: ["cross-tenant"],
  needsWholeFile: true,
  evidence: {
    kind: "inferred",
    source:
      "https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-overview",
  },
  messages: {
    missing: {
      message: "{{mapping}} does not map {{names}}",
      help: "Map each directly from the attribute of the same name.",
    },
  },
  examples() {
    return {
      bad: [
        { title: "leavers stay", parts: usersWithout("IsSoftDeleted") },
        { title: "neither", parts: usersWithout("IsSoftDeleted", "accountEnabled") },
      ],
      good: [{ title: "as by default", parts: usersWith() }],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!mapping.enabled || !isCrossTenantUser(mapping, context.profile)) return;
      const missing = ["IsSoftDeleted", "accountEnabled"].filter(
        (name) => isDefinedOnBothSides(mapping, name) && mappingsTo(mapping, name).length === 0,
      );
      if (missing.length === 0) return;
      context.report({
        at: { node: mapping, property: "attributeMappings" },
        messageId: "missing",
        data: { mapping: mappingName(mapping), names: listed(missing) },
      });
    },
  },
});
