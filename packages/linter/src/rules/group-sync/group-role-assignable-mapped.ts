import { direct, groupAttributes, groupMappings } from "../../examples/example-schema.ts";
import { constant } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { constantSource } from "../attribute-mappings/constant-source.ts";
import { mappingsTo } from "../attribute-mappings/mappings-to.ts";
import { isCrossTenantGroup } from "./group-mapping.ts";

export const groupRoleAssignableMapped = defineRule({
  id: "group-role-assignable-mapped",
  summary: "No group is made role-assignable in the target tenant",
  why: "Role-assignable groups are not created across tenants. If they were, who administers the source tenant could decide who holds directory roles in the target.",
  severity: "error",
  security: true,
  profiles: ["cross-tenant"],
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-overview",
  },
  messages: {
    mapped: {
      message: "{{mapping}} maps isAssignableToRole",
      help: "Remove this mapping; assign roles in the target tenant to groups that are made there.",
    },
    selected: {
      message: "The scope of {{mapping}} selects role-assignable groups",
      help: "Select the groups by another attribute; these are skipped.",
    },
  },
  examples() {
    const attributes = [...groupAttributes, { name: "isAssignableToRole", type: "Boolean" }];
    const defined = { source: { attributes }, target: { attributes } };
    const scoped = (operatorName: string) => ({
      ...defined,
      mapping: {
        scope: {
          groups: [
            {
              name: "Groups",
              clauses: [{ sourceOperandName: "isAssignableToRole", operatorName, targetOperand: null }],
            },
          ],
        },
      },
    });
    const mapped = (mapping: object) => ({
      ...defined,
      mapping: { attributeMappings: [...groupMappings, mapping] },
    });
    return {
      bad: [
        { title: "handed on", parts: mapped(direct("isAssignableToRole")) },
        { title: "selected by the scope", gives: ["selected"], parts: scoped("IS TRUE") },
      ],
      good: [
        { title: "left out by the scope", parts: scoped("IS FALSE") },
        { title: "set to False", parts: mapped(constant("isAssignableToRole", "False")) },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!isCrossTenantGroup(mapping, context.profile)) return;
      const data = { mapping: mappingName(mapping) };
      for (const attribute of mappingsTo(mapping, "isAssignableToRole")) {
        if (constantSource(attribute.source)?.toLowerCase() === "false") continue;
        context.report({ at: attribute, messageId: "mapped", data });
      }
    },
    FilterClause(clause, context) {
      const { parent: mapping } = clause.parent;
      if (!isCrossTenantGroup(mapping, context.profile) || clause.operatorName !== "IS TRUE") return;
      if (clause.sourceOperandName?.toLowerCase() !== "isassignabletorole") return;
      context.report({
        at: clause,
        messageId: "selected",
        data: { mapping: mappingName(mapping) },
        severity: "warning",
      });
    },
  },
});
