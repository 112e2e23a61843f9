import { findAttribute } from "@syncschema/model";
import { direct, userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isCrossTenantGroup } from "../group-sync/group-mapping.ts";
import { attributeNames, definesAttributes, didYouMean } from "./definitions.ts";
import { directSource } from "./direct-source.ts";

export const sourceAttributeUnknown = defineRule({
  id: "source-attribute-unknown",
  summary: "Every source attribute is defined in the source object",
  why: "The service refuses to save the schema (SchemaInvalid), or the cycle fails on an attribute that the directory does not have.",
  severity: "error",
  preset: "minimal",
  needsWholeFile: true,
  evidence: { kind: "field", source: "https://github.com/MicrosoftDocs/azure-docs/issues/58604" },
  messages: {
    unknown: {
      message:
        '{{mapping}} reads "{{name}}" for "{{target}}", which "{{object}}" in "{{directory}}" does not define{{hint}}',
      help: "Correct the name, or add the attribute to the object's definition first.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "never defined",
          profile: "scim",
          parts: {
            mapping: { attributeMappings: [...userMappings.slice(0, 2), direct("department", "costCentre")] },
          },
        },
      ],
      good: [{ title: "all are defined", profile: "scim", parts: {} }],
    };
  },
  visit: {
    MappingSource(source, context) {
      const direct = directSource(source);
      if (direct === undefined || isCrossTenantGroup(direct.mapping, context.profile)) return;
      const { mapping, attribute, name } = direct;
      const { sourceObjects } = mapping;
      if (!definesAttributes(sourceObjects) || findAttribute(sourceObjects, name).match !== "none") return;
      context.report({
        at: { node: source, property: direct.property },
        messageId: "unknown",
        data: {
          mapping: mappingName(mapping),
          name,
          target: attribute.targetAttributeName ?? "",
          object: mapping.sourceObjectName ?? "",
          directory: mapping.parent.sourceDirectory?.name ?? "",
          hint: didYouMean(name, attributeNames(sourceObjects)),
        },
      });
    },
  },
});
