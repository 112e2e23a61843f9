import type { ObjectMappingNode } from "@syncschema/model";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { usersWith } from "../cross-tenant/example-users.ts";
import { isCrossTenantUser } from "../cross-tenant/user-mapping.ts";
import { byMapping, changesSince } from "./changes-since.ts";
import { clausesLost, filterGroupOf, isExternalFilter } from "./scope-changes.ts";

export const crossTenantExternalFilterRemoved = defineRule({
  id: "cross-tenant-external-filter-removed",
  summary: "The filter that leaves out external users of the source tenant is still there",
  why: "The default scope of users between tenants lets in only those without alternativeSecurityIds. Without it guests of the source tenant come into scope too, and the service does not support to pass them on.",
  severity: "warning",
  security: true,
  needs: "base",
  profiles: ["cross-tenant"],
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-configure",
  },
  messages: {
    removed: {
      message: "{{mapping}} no longer leaves out external users",
      help: "Put the clause alternativeSecurityIds EQUALS None back into each filter group.",
    },
  },
  examples() {
    const whole = usersWith();
    const open = { ...whole, mapping: { ...whole.mapping, scope: null } };
    return {
      bad: [{ title: "without the default scope", base: whole, parts: open }],
      good: [
        { title: "as by default", base: whole, parts: whole },
        { title: "there was none before", base: open, parts: open },
      ],
    };
  },
  visit: {
    File(document, context) {
      const ofScope = changesSince(context.base, document).filter((change) => filterGroupOf(change));
      for (const [mapping, changes] of byMapping(ofScope)) {
        if (!isCrossTenantUser(mapping, context.profile)) continue;
        if (!changes.flatMap(clausesLost).some(isExternalFilter) || leavesOutExternalUsers(mapping)) continue;
        context.report({
          at: { node: mapping, property: "scope" },
          messageId: "removed",
          data: { mapping: mappingName(mapping) },
        });
      }
    },
  },
});

/** Filter groups are alternatives, so each of them has to. */
function leavesOutExternalUsers({ filterGroups }: ObjectMappingNode): boolean {
  return filterGroups.length > 0 && filterGroups.every(({ clauses }) => clauses.some(isExternalFilter));
}
