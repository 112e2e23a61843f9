import { findAttribute } from "@syncschema/model";
import { direct } from "../../examples/example-schema.ts";
import { computed } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { active, activeFromSoftDeleted, isAlwaysOn, softDeleted } from "./account-status.ts";
import { mappingsTo } from "./mappings-to.ts";
import { sourceAttributes } from "./source-attributes.ts";
import { statusParts } from "./status-parts.ts";

export const softDeleteMappingMissing = defineRule({
  id: "soft-delete-mapping-missing",
  summary: "IsSoftDeleted is mapped where the app can switch a user off",
  why: "IsSoftDeleted tells the app that a user was unassigned, fell out of scope, was deleted or was blocked. Without it these users stay active in the app until they are deleted for good.",
  severity: "warning",
  security: true,
  profiles: ["scim"],
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  },
  messages: {
    missing: {
      message: '{{mapping}} reads IsSoftDeleted nowhere, though "{{object}}" can be switched off by "active"',
      help: "Map active from {{expression}}.",
    },
  },
  examples() {
    return {
      bad: [
        { title: "active is not mapped", parts: statusParts() },
        { title: "active comes from elsewhere", parts: statusParts(direct("active", "userName")) },
      ],
      good: [
        { title: "as SCIM apps have it", parts: statusParts(computed("active", activeFromSoftDeleted)) },
        { title: "the app does not know active", parts: {} },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      const isKnown = findAttribute(mapping.sourceObjects, softDeleted).match !== "none";
      const canBeOff = findAttribute(mapping.targetObjects, active).match !== "none";
      if (!isKnown || !canBeOff || !mapping.flowTypes.has("Update")) return;
      if (mapping.attributeMappings.some((attribute) => sourceAttributes(attribute).includes(softDeleted)))
        return;
      // active-from-account-enabled and active-constant-true say it of their cases.
      const [status] = mappingsTo(mapping, active);
      if (status && (isAlwaysOn(status) || sourceAttributes(status).includes("accountEnabled"))) return;
      context.report({
        at: status ?? mapping,
        messageId: "missing",
        data: {
          mapping: mappingName(mapping),
          object: mapping.targetObjectName ?? "",
          expression: activeFromSoftDeleted,
        },
      });
    },
  },
});
