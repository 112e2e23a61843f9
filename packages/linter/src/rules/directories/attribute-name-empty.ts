import { hasProperty } from "@syncschema/model";
import { userAttributes } from "../../examples/example-schema.ts";
import { nameOf } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";

export const attributeNameEmpty = defineRule({
  id: "attribute-name-empty",
  summary: "Every attribute definition has a name",
  why: "Graph documents the name as not nullable, and nothing can be mapped to an attribute without one.",
  severity: "error",
  preset: "minimal",
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributedefinition",
  },
  messages: {
    empty: {
      message: "A definition in {{object}} has no name",
      help: "Give it the name that the directory has for the attribute, or remove the definition.",
    },
  },
  examples() {
    const target = (name: string | null) => ({
      target: { attributes: [...userAttributes, { name, type: "String" }] },
    });
    return {
      bad: [
        { title: "an empty text", profile: "scim", parts: target("") },
        { title: "null", profile: "scim", parts: target(null) },
      ],
      good: [{ title: "a name", profile: "scim", parts: target("title") }],
    };
  },
  visit: {
    AttributeDefinition(attribute, context) {
      const { name, value } = attribute;
      if (name?.trim()) return;
      // An empty {} is for elided-content, a name of another type for wrong-value-type.
      const isElided = Object.keys(value).length === 0;
      const isOfOtherType = hasProperty(attribute, "name") && value.name !== null && name === undefined;
      if (isElided || isOfOtherType) return;
      context.report({
        at: { node: attribute, property: "name" },
        messageId: "empty",
        data: { object: nameOf(attribute.parent) },
      });
    },
  },
});
