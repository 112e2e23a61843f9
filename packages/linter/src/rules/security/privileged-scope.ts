import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { usersWith } from "../cross-tenant/example-users.ts";
import { isCrossTenantUser } from "../cross-tenant/user-mapping.ts";

export const privilegedScope = defineRule({
  id: "privileged-scope",
  summary: "Users are synchronized between tenants under a scope",
  why: "Without a filter every assigned account gets a counterpart in the target, external users and administrators too. The default schema at least leaves external users out; the assignment of users does not stand in this file.",
  severity: "info",
  security: true,
  profiles: ["cross-tenant"],
  needsWholeFile: true,
  evidence: {
    kind: "inferred",
    source:
      "https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-configure",
  },
  messages: {
    unfiltered: {
      message: "{{mapping}} has no filter",
      help: "Restore the default filter on alternativeSecurityIds, and leave out accounts with directory roles, for example by an extension attribute.",
    },
  },
  examples() {
    const users = usersWith();
    return {
      bad: [{ title: "no scope", parts: { ...users, mapping: { ...users.mapping, scope: null } } }],
      good: [{ title: "the default filter", parts: users }],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!mapping.enabled || !isCrossTenantUser(mapping, context.profile)) return;
      if (mapping.filterGroups.some(({ clauses }) => clauses.length > 0)) return;
      context.report({
        at: { node: mapping, property: "scope" },
        messageId: "unfiltered",
        data: { mapping: mappingName(mapping) },
      });
    },
  },
});
