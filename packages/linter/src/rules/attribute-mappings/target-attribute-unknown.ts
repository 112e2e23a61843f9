import { findAttribute } from "@syncschema/model";
import { direct, userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isCrossTenantGroup } from "../group-sync/group-mapping.ts";
import { isRedacted } from "../security/custom-security-attribute.ts";
import { attributeNames, definesAttributes, didYouMean } from "./definitions.ts";

export const targetAttributeUnknown = defineRule({
  id: "target-attribute-unknown",
  summary: "Every target attribute is defined in the target object",
  why: "Graph wants an attribute to exist in the schema before it is mapped. Otherwise it refuses the schema, or the cycle logs SchemaAttributeNotFound and does not export the value.",
  severity: "error",
  preset: "minimal",
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update",
  },
  messages: {
    unknown: {
      message: '{{mapping}} writes "{{name}}", which "{{object}}" in "{{directory}}" does not define{{hint}}',
      help: "Correct the name, or add the attribute to the object's definition first. Custom attributes of SCIM apps are written urn:ietf:params:scim:schemas:extension:{name}:2.0:User:{attribute}.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "a slip of the pen",
          profile: "scim",
          parts: { mapping: { attributeMappings: [...userMappings, direct("dispalyName", "displayName")] } },
        },
      ],
      good: [{ title: "all are defined", profile: "scim", parts: {} }],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { parent: mapping, targetAttributeName: name } = attribute;
      const { targetObjects } = mapping;
      // For groups between tenants, group-definition-missing-attribute says it once for all attributes.
      if (!name || !definesAttributes(targetObjects) || isCrossTenantGroup(mapping, context.profile)) return;
      // Of what was redacted, custom-security-attribute-redacted speaks.
      if (isRedacted(name) || findAttribute(targetObjects, name).match !== "none") return;
      context.report({
        at: { node: attribute, property: "targetAttributeName" },
        messageId: "unknown",
        data: {
          mapping: mappingName(mapping),
          name,
          object: mapping.targetObjectName ?? "",
          directory: mapping.parent.targetDirectory?.name ?? "",
          hint: didYouMean(name, attributeNames(targetObjects)),
        },
      });
    },
  },
});
