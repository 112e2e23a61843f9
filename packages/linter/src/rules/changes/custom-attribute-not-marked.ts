import type { AttributeDefinitionNode } from "@syncschema/model";
import { userAttributes } from "../../examples/example-schema.ts";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { byObject } from "./by-object.ts";
import { added, changesSince } from "./changes-since.ts";
import { listedBriefly } from "./listed-briefly.ts";

export const customAttributeNotMarked = defineRule({
  id: "custom-attribute-not-marked",
  summary: "Attributes that a customer added are marked with IsCustomerDefined",
  why: "Exports mark attributes that were added in the portal so. What the mark does is not documented; probably the portal lets people edit and remove only what has it.",
  severity: "info",
  preset: "strict",
  needs: "base",
  evidence: {
    kind: "inferred",
    source:
      "https://learn.microsoft.com/graph/api/resources/synchronization-attributedefinitionmetadataentry",
  },
  messages: {
    unmarked: {
      message: "{{object}} newly defines {{names}} without the mark IsCustomerDefined",
      help: 'If you added them, give each "metadata": [{"key": "IsCustomerDefined", "value": "true"}]. If the service did, nothing is wrong.',
    },
  },
  examples() {
    const target = (metadata: readonly unknown[]) => ({
      target: { attributes: [...userAttributes, { name: "costCenter", metadata }] },
    });
    const marked = [{ key: "IsCustomerDefined", value: "true" }];
    return {
      bad: [{ title: "without metadata", profile: "scim", parts: target([]) }],
      good: [
        { title: "marked", profile: "scim", parts: target(marked) },
        { title: "not new", profile: "scim", base: target([]), parts: target([]) },
      ],
    };
  },
  visit: {
    File(document, context) {
      const unmarked = added(changesSince(context.base, document), "AttributeDefinition").filter(
        (attribute) => !isMarked(attribute),
      );
      for (const [object, attributes] of byObject(unmarked, ({ parent }) => parent)) {
        context.report({
          at: attributes[0] ?? object,
          messageId: "unmarked",
          data: {
            object: sentence(nameOf(object)),
            names: listedBriefly(attributes.map(({ name }) => name)),
          },
        });
      }
    },
  },
});

function isMarked({ value }: AttributeDefinitionNode): boolean {
  const { metadata } = value;
  return (
    Array.isArray(metadata) &&
    metadata.some((entry) => /^IsCustomerDefined$/i.test(entry?.key) && /^"?true"?$/i.test(entry?.value))
  );
}
