import { findAttribute, propertyPointer } from "@syncschema/model";
import { direct, userAttributes, userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";

export const targetAttributeCase = defineRule({
  id: "target-attribute-case",
  summary: "Target attributes are spelt like their definitions",
  why: "Names of directory extensions are case-sensitive to the service, and a comparison of two exports shows a change that is none.",
  severity: "warning",
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/entra/identity/app-provisioning/user-provisioning-sync-attributes-for-mapping",
  },
  messages: {
    case: {
      message: '{{mapping}} writes "{{name}}", which is defined as "{{definition}}"',
      help: 'Write "{{definition}}".',
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "a capital",
          profile: "scim",
          parts: { mapping: { attributeMappings: [userMappings[0], direct("DisplayName", "displayName")] } },
        },
        {
          title: "a directory extension, which the service does not find: an error",
          profile: "scim",
          parts: {
            target: {
              attributes: [...userAttributes, { name: "extension_9d98_costCenter", type: "String" }],
            },
            mapping: {
              attributeMappings: [userMappings[0], direct("extension_9d98_CostCenter", "department")],
            },
          },
        },
      ],
      good: [{ title: "as defined", profile: "scim", parts: {} }],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const name = attribute.targetAttributeName;
      if (!name) return;
      const found = findAttribute(attribute.parent.targetObjects, name);
      if (found.match !== "case") return;
      const definition = found.definition.name as string;
      context.report({
        at: { node: attribute, property: "targetAttributeName" },
        messageId: "case",
        data: { mapping: mappingName(attribute.parent), name, definition },
        related: [{ message: "the definition", at: found.definition }],
        severity: /^extension_/i.test(name) ? "error" : "warning",
        fix: [{ op: "set", pointer: propertyPointer(attribute, "targetAttributeName"), value: definition }],
      });
    },
  },
});
