import {
  type AttributeMappingNode,
  findAttribute,
  type ObjectMappingNode,
  type Profile,
} from "@syncschema/model";
import { changed, direct, userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isCrossTenantGroup } from "../group-sync/group-mapping.ts";
import { isRedacted } from "../security/custom-security-attribute.ts";
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
    const inCapitals = (name: string) => ({
      type: "Function",
      name: "ToUpper",
      expression: `ToUpper([${name}])`,
      parameters: [{ key: "source", value: { type: "Attribute", name, expression: `[${name}]` } }],
    });
    return {
      bad: [
        {
          title: "never defined",
          profile: "scim",
          parts: {
            mapping: { attributeMappings: [...userMappings.slice(0, 2), direct("department", "costCentre")] },
          },
        },
        {
          title: "inside of an expression",
          profile: "scim",
          parts: {
            mapping: {
              attributeMappings: changed(userMappings, "department", { source: inCapitals("costCentre") }),
            },
          },
        },
      ],
      good: [{ title: "all are defined", profile: "scim", parts: {} }],
    };
  },
  visit: {
    MappingSource(source, context) {
      const direct = directSource(source);
      if (direct === undefined || !isUndefined(direct.name, direct.mapping, context.profile)) return;
      context.report({
        at: { node: source, property: direct.property },
        messageId: "unknown",
        data: dataOf(direct.name, direct.attribute),
      });
    },
    Expression({ source, attribute, mapping, checked }, context) {
      const unknown = checked.read.filter(({ name }) => isUndefined(name, mapping, context.profile));
      for (const { name, start, end } of firstOfEach(unknown)) {
        context.report({
          at: { node: source, property: "expression", within: { start, end } },
          messageId: "unknown",
          data: dataOf(name, attribute),
        });
      }
    },
  },
});

function isUndefined(name: string, mapping: ObjectMappingNode, profile: Profile): boolean {
  const { sourceObjects } = mapping;
  // For groups between tenants, group-definition-missing-attribute says it.
  if (isCrossTenantGroup(mapping, profile) || !definesAttributes(sourceObjects)) return false;
  // Of what was redacted, custom-security-attribute-redacted speaks.
  return !isRedacted(name) && findAttribute(sourceObjects, name).match === "none";
}

function dataOf(name: string, attribute: AttributeMappingNode) {
  const { parent: mapping, targetAttributeName } = attribute;
  return {
    mapping: mappingName(mapping),
    name,
    target: targetAttributeName ?? "",
    object: mapping.sourceObjectName ?? "",
    directory: mapping.parent.sourceDirectory?.name ?? "",
    hint: didYouMean(name, attributeNames(mapping.sourceObjects)),
  };
}

/** An expression that reads an attribute twice is wrong about it once. */
function firstOfEach<T extends { readonly name: string }>(nodes: readonly T[]): T[] {
  return nodes.filter(({ name }, index) => nodes.findIndex((other) => other.name === name) === index);
}
