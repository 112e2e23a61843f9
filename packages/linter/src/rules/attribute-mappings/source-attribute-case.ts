import { findAttribute, type JsonEdit, propertyPointer } from "@syncschema/model";
import { changed, direct, userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { expressionFix } from "../expressions/expression-fix.ts";
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
        {
          title: "a capital inside of an expression",
          profile: "scim",
          parts: {
            mapping: {
              attributeMappings: changed(userMappings, "department", {
                source: {
                  type: "Function",
                  name: "Trim",
                  expression: "Trim([Department])",
                  parameters: [
                    {
                      key: "source",
                      value: {
                        type: "Attribute",
                        name: "Department",
                        expression: "[Department]",
                        parameters: [],
                      },
                    },
                  ],
                },
              }),
            },
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
    Expression({ source, attribute, mapping, checked }, context) {
      for (const { name, start, end } of checked.read) {
        const found = findAttribute(mapping.sourceObjects, name);
        if (found.match !== "case") continue;
        const definition = found.definition.name as string;
        const fix = expressionFix(source, [{ start, end, text: `[${definition}]` }]);
        context.report({
          at: { node: source, property: "expression", within: { start, end } },
          messageId: "case",
          data: {
            mapping: mappingName(mapping),
            name,
            target: attribute.targetAttributeName ?? "",
            definition,
          },
          related: [{ message: "the definition", at: found.definition }],
          ...(fix ? { fix } : {}),
        });
      }
    },
  },
});
