import { findAttribute } from "@syncschema/model";
import { groupMappings, without } from "../../examples/example-schema.ts";
import { listed, mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isCrossTenantGroup, requiredGroupAttributes } from "./group-mapping.ts";

export const groupRequiredAttributeUnmapped = defineRule({
  id: "group-required-attribute-unmapped",
  summary: "The mapping of groups maps displayName, mailEnabled, mailNickname and securityEnabled",
  why: "Graph creates no group without these four; the cycle skips it with MandatoryFieldsMissing.",
  severity: "error",
  profiles: ["cross-tenant"],
  needsWholeFile: true,
  evidence: { kind: "documented", source: "https://learn.microsoft.com/graph/api/group-post-groups" },
  options: {
    schema: {
      type: "object",
      additionalProperties: false,
      properties: {
        attributes: {
          description: "Target attributes that every mapping of groups must map.",
          type: "array",
          items: { type: "string", minLength: 1 },
          uniqueItems: true,
        },
      },
    },
    defaults: { attributes: requiredGroupAttributes as readonly string[] },
  },
  messages: {
    unmapped: {
      message: "{{mapping}} does not map {{names}}, without which no group is created",
      help: "Map each one directly from the attribute of the same name; `syncschema migrate plan` shows the mappings.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "the display name alone",
          parts: { mapping: { attributeMappings: groupMappings.slice(0, 1) } },
        },
        {
          title: "one is missing",
          parts: { mapping: { attributeMappings: without(groupMappings, "mailNickname") } },
        },
      ],
      good: [
        { title: "all four", parts: {} },
        {
          title: "description is optional",
          parts: { mapping: { attributeMappings: without(groupMappings, "description") } },
        },
      ],
    };
  },
  visit: {
    ObjectMapping(mapping, context) {
      if (!isCrossTenantGroup(mapping, context.profile)) return;
      const mapped = new Set(
        mapping.attributeMappings.map(({ targetAttributeName }) => targetAttributeName?.toLowerCase()),
      );
      const missing = context.options.attributes.filter((name) => {
        const found = findAttribute(mapping.targetObjects, name);
        const hasDefault = found.match !== "none" && Boolean(found.definition.defaultValue);
        return !mapped.has(name.toLowerCase()) && !hasDefault;
      });
      if (missing.length === 0) return;
      context.report({
        at: { node: mapping, property: "attributeMappings" },
        messageId: "unmapped",
        data: { mapping: mappingName(mapping), names: listed(missing) },
      });
    },
  },
});
