import { changed, userAttributes, userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { targetDefinition } from "../attribute-mappings/definitions.ts";

export const definitionDefaultIgnored = defineRule({
  id: "definition-default-ignored",
  summary: "The default of a mapping and that of the attribute's definition agree",
  why: "Both say what is written when the source has no value. Which of the two wins stands nowhere; a reader of one does not know of the other.",
  severity: "info",
  preset: "strict",
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributedefinition",
  },
  messages: {
    differs: {
      message:
        '{{mapping}} gives "{{name}}" the default "{{mapped}}", the definition of the attribute has "{{defined}}"',
      help: "Write the same value in both, or leave the default of the definition empty.",
    },
  },
  examples() {
    const parts = (defined: string) => ({
      target: { attributes: changed(userAttributes, "department", { defaultValue: defined }) },
      mapping: { attributeMappings: changed(userMappings, "department", { defaultValue: "none" }) },
    });
    return {
      bad: [{ title: "two defaults", profile: "scim", parts: parts("unknown") }],
      good: [
        { title: "the same default", profile: "scim", parts: parts("none") },
        { title: "the default of the mapping alone", profile: "scim", parts: parts("") },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { defaultValue: mapped, targetAttributeName: name = "" } = attribute;
      const definition = mapped ? targetDefinition(attribute) : undefined;
      const defined = definition?.defaultValue;
      if (!mapped || !definition || !defined || mapped === defined) return;
      context.report({
        at: { node: attribute, property: "defaultValue" },
        messageId: "differs",
        data: { mapping: mappingName(attribute.parent), name, mapped, defined },
        related: [{ message: "the other default", at: { node: definition, property: "defaultValue" } }],
      });
    },
  },
});
