import { direct, userMappings } from "../../examples/example-schema.ts";
import { constant, mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { constantSource } from "../attribute-mappings/constant-source.ts";
import { isCrossTenantGroup } from "../group-sync/group-mapping.ts";

export const privilegedAttributeTarget = defineRule({
  id: "privileged-attribute-target",
  summary: "No mapping decides who is an administrator",
  why: "Who can change the source attribute, or the mapping, can make an administrator in the target.",
  severity: "warning",
  security: true,
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes",
  },
  messages: {
    privileged: {
      message: '{{mapping}} writes "{{name}}", which gives privileges',
      help: "Give privileges through assigned app roles, or in the target. If the mapping is meant, make sure of who can change its source.",
    },
  },
  examples() {
    const mapped = (mapping: object) => mappedParts("User", [...userMappings, { ...mapping }]);
    const flag = "urn:ietf:params:scim:schemas:extension:contoso:2.0:User:isAdmin";
    return {
      bad: [
        { title: "a flag of the app", profile: "scim", parts: mapped(direct(flag, "extensionAttribute1")) },
        {
          title: "a group that roles can be assigned to",
          profile: "scim",
          parts: mapped(direct("isAssignableToRole")),
        },
      ],
      good: [
        { title: "nobody", profile: "scim", parts: mapped(constant(flag, "False")) },
        { title: "a title", profile: "scim", parts: mapped(direct("adminDescription")) },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { targetAttributeName: name = "", parent: mapping, source, defaultValue } = attribute;
      // Of groups between tenants group-role-assignable-mapped speaks.
      if (!isPrivileged(name) || isCrossTenantGroup(mapping, context.profile)) return;
      const fixed = source === undefined ? defaultValue : constantSource(source);
      if (fixed !== undefined && /^(?:false|no|0)$/i.test(fixed)) return;
      context.report({
        at: { node: attribute, property: "targetAttributeName" },
        messageId: "privileged",
        data: { mapping: mappingName(mapping), name },
      });
    },
  },
});

/** By the last part of the name: `urn:…:User:isAdmin`, `settings.superuser`. */
function isPrivileged(name: string): boolean {
  return /(?:^|[:.])(?:isAssignableToRole|(?:is_?)?(?:(?:super|global|tenant|org|account|system)_?)?admin(?:istrator)?|(?:is_?)?superuser)$/i.test(
    name,
  );
}
