import type { JsonObject } from "@syncschema/model";
import { direct } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { targetDefinition } from "./definitions.ts";
import { misfit } from "./misfit.ts";

export const defaultValueType = defineRule({
  id: "default-value-type",
  summary: "A default value is one that the target attribute can take",
  why: "An object without a value in the source is created with the default, which the target refuses.",
  severity: "warning",
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributedefinition",
  },
  messages: {
    misfit: {
      message: '{{mapping}} gives "{{name}}" the default "{{text}}", which {{fault}}',
      help: "Write a default that fits, or correct the definition of the attribute.",
    },
  },
  examples() {
    const parts = (defaultValue: string, definition: JsonObject) =>
      mappedParts(
        "User",
        [direct("userName", "userName", 1), { ...direct("level"), defaultValue }],
        {},
        { level: definition },
      );
    return {
      bad: [
        { title: "a word for a number", profile: "scim", parts: parts("none", { type: "Integer" }) },
        {
          title: "too long",
          profile: "scim",
          parts: parts("unknown", { metadata: [{ key: "MaximumLength", value: "4" }] }),
        },
      ],
      good: [
        { title: "a number", profile: "scim", parts: parts("0", { type: "Integer" }) },
        { title: "an empty text, which is none", profile: "scim", parts: parts("", { type: "Integer" }) },
      ],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { defaultValue: text, targetAttributeName: name = "", parent: mapping } = attribute;
      const definition = targetDefinition(attribute);
      const fault = text && definition ? misfit(definition, text) : undefined;
      if (!text || definition === undefined || fault === undefined) return;
      context.report({
        at: { node: attribute, property: "defaultValue" },
        messageId: "misfit",
        data: { mapping: mappingName(mapping), name, text, fault },
        related: [{ message: "the definition", at: definition }],
      });
    },
  },
});
