import { direct } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isCrossTenantGroup } from "../group-sync/group-mapping.ts";

export const noMatchingAttribute = defineRule({
  id: "no-matching-attribute",
  summary: "An enabled mapping matches by at least one attribute",
  why: "Without a matching attribute the cycle cannot find the object in the target that belongs to one in the source: it creates duplicates or skips everything.",
  severity: "error",
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  },
  messages: {
    none: {
      message: "{{mapping}} is enabled but matches by no attribute",
      help: "Give matchingPriority 1 to the mapping of an attribute that is unique and always present. Once objects are linked, do not change it.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "every priority is 0",
          profile: "scim",
          parts: { mapping: { attributeMappings: [direct("userName"), direct("displayName")] } },
        },
        { title: "no attribute mapping", profile: "scim", parts: { mapping: { attributeMappings: [] } } },
      ],
      good: [
        { title: "matched by the first attribute", profile: "scim", parts: {} },
        { title: "disabled", profile: "scim", parts: { mapping: { enabled: false, attributeMappings: [] } } },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      // How the service matches groups between tenants is not public, and it does not let people change it.
      if (!mapping.enabled || isCrossTenantGroup(mapping, context.profile)) return;
      if (mapping.attributeMappings.some(({ matchingPriority }) => matchingPriority > 0)) return;
      context.report({ at: mapping, messageId: "none", data: { mapping: mappingName(mapping) } });
    },
  },
});
