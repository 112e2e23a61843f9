import type { Cloud } from "../../facts/facts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { mappingsTo } from "../attribute-mappings/mappings-to.ts";
import { usersWith, usersWithout } from "../cross-tenant/example-users.ts";
import { isCrossTenantUser } from "../cross-tenant/user-mapping.ts";

export const managerUnsupportedCloud = defineRule({
  id: "manager-unsupported-cloud",
  summary: "Where the cloud cannot carry manager between tenants, it is not mapped",
  why: "Cross-tenant synchronization does not support manager in the clouds of the US government and between clouds: the value does not reach the target.",
  severity: "warning",
  needs: "facts",
  profiles: ["cross-tenant"],
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-overview",
  },
  messages: {
    manager: {
      message: "{{mapping}} maps manager, which the cloud {{cloud}} does not support",
      help: "Remove the mapping of manager.",
    },
  },
  examples() {
    return {
      bad: [{ title: "GCC High", facts: { cloud: "usgov" }, parts: usersWith() }],
      good: [
        { title: "the public cloud", facts: { cloud: "global" }, parts: usersWith() },
        { title: "without manager", facts: { cloud: "usgov" }, parts: usersWithout("manager") },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      const { cloud } = context.facts ?? {};
      if (cloud === undefined || !withoutManager.has(cloud)) return;
      if (!isCrossTenantUser(mapping, context.profile)) return;
      const [manager] = mappingsTo(mapping, "manager");
      if (manager === undefined) return;
      context.report({ at: manager, messageId: "manager", data: { mapping: mappingName(mapping), cloud } });
    },
  },
});

const withoutManager: ReadonlySet<Cloud> = new Set<Cloud>(["usgov", "usgov-dod"]);
