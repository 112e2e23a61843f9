import { findAttribute, type JsonEdit, propertyPointer } from "@syncschema/model";
import { direct, userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { directSource } from "./direct-source.ts";

export const sourceAttributeCase = defineRule({
  id: "source-attribute-case",
  summary: "Source attributes are spelt like their definitions",
  why: "Attribute names in sources are case-sensitive: the service was seen to refuse [Description] for description with SchemaInvalid.",
  severity: "error",
  preset: "minimal",
  evidence: { kind: "field", source: "https://github.com/MicrosoftDocs/azure-docs/issues/58604" },
  messages: {
    case: {
      message: '{{mapping}} reads "{{name}}" for "{{target}}", which is defined as "{{definition}}"',
      help: "Write [{{definition}}].",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "a capital",
          profile: "scim",
          parts: {
            mapping: { attributeMappings: [...userMappings.slice(0, 2), direct("department", "Department")] },
          },
        },
      ],
      good: [{ title: "as defined", profile: "scim", parts: {} }],
    };
  },
  visit: {
    MappingSource(source, context) {
      const direct = directSource(source);
      if (direct === undefined) return;
      const found = findAttribute(direct.mapping.sourceObjects, direct.name);
      if (found.match !== "case") return;
      const definition = found.definition.name as string;
      const fix: JsonEdit[] = [];
      if (source.expression !== undefined && direct.property === "expression") {
        fix.push({ op: "set", pointer: propertyPointer(source, "expression"), value: `[${definition}]` });
      }
      if (source.name !== undefined)
        fix.push({ op: "set", pointer: propertyPointer(source, "name"), value: definition });
      context.report({
        at: { node: source, property: direct.property },
        messageId: "case",
        data: {
          mapping: mappingName(direct.mapping),
          name: direct.name,
          target: direct.attribute.targetAttributeName ?? "",
          definition,
        },
        related: [{ message: "the definition", at: found.definition }],
        fix,
      });
    },
  },
});
