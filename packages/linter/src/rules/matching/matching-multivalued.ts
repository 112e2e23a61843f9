import type { JsonObject } from "@syncschema/model";
import { changed, direct, userAttributes, userMappings } from "../../examples/example-schema.ts";
import { mappingName, nameOf } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { definitionOf, targetDefinition } from "../attribute-mappings/definitions.ts";
import { directSource } from "../attribute-mappings/direct-source.ts";
import { profilesWithChosenMatching } from "./matching-attributes.ts";

export const matchingMultivalued = defineRule({
  id: "matching-multivalued",
  summary: "A matching attribute has one value and is no reference",
  why: "Objects are matched by looking for one value. What is looked for where there are several, or a reference, is not documented.",
  severity: "warning",
  profiles: profilesWithChosenMatching,
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributemapping",
  },
  messages: {
    several: {
      message: '{{mapping}} matches by "{{name}}", and {{definition}} has several values',
      help: "Match by an attribute with one value. Of several values Item chooses one.",
    },
    reference: {
      message: '{{mapping}} matches by "{{name}}", and {{definition}} is a reference',
      help: "Match by an attribute that identifies the object itself.",
    },
  },
  examples() {
    const parts = (members: JsonObject) => ({
      source: { attributes: [...userAttributes, { name: "other", type: "String", ...members }] },
      mapping: { attributeMappings: changed(userMappings, "userName", direct("userName", "other", 1)) },
    });
    return {
      bad: [
        { title: "several values", profile: "scim", parts: parts({ multivalued: true }) },
        {
          title: "a reference",
          profile: "scim",
          gives: ["reference"],
          parts: parts({ type: "Reference", referencedObjects: [{ referencedObjectName: "User" }] }),
        },
      ],
      good: [{ title: "one text", profile: "scim", parts: parts({}) }],
    };
  },
  visit: {
    AttributeMapping(attribute, context) {
      const { matchingPriority, source, targetAttributeName: name = "", parent: mapping } = attribute;
      if (matchingPriority <= 0 || source === undefined) return;
      const direct = directSource(source);
      const sides = [direct && definitionOf(mapping.sourceObjects, direct.name), targetDefinition(attribute)];
      const definition = sides.find((side) => side?.type === "Reference" || side?.multivalued);
      if (definition === undefined) return;
      context.report({
        at: attribute,
        messageId: definition.type === "Reference" ? "reference" : "several",
        data: { mapping: mappingName(mapping), name, definition: nameOf(definition) },
        related: [{ message: "the definition", at: definition }],
      });
    },
  },
});
