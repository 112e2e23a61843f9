import { findAttribute, type JsonObject } from "@syncschema/model";
import { changed, direct, userAttributes, userMappings } from "../../examples/example-schema.ts";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
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
      message: "{{attribute}} is matched by, and {{definition}} has several values",
      help: "Match by an attribute with one value. Of several values Item chooses one.",
    },
    reference: {
      message: "{{attribute}} is matched by, and {{definition}} is a reference to another object",
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
      const { matchingPriority, source, targetAttributeName = "", parent: mapping } = attribute;
      if (matchingPriority <= 0 || source === undefined) return;
      const direct = directSource(source);
      const found = [
        direct === undefined ? undefined : findAttribute(mapping.sourceObjects, direct.name),
        findAttribute(mapping.targetObjects, targetAttributeName),
      ];
      for (const lookup of found) {
        if (lookup === undefined || lookup.match === "none") continue;
        const { definition } = lookup;
        const messageId =
          definition.type === "Reference" ? "reference" : definition.multivalued ? "several" : undefined;
        if (messageId === undefined) continue;
        return context.report({
          at: attribute,
          messageId,
          data: { attribute: sentence(nameOf(attribute)), definition: nameOf(definition) },
          related: [{ message: "the definition", at: definition }],
        });
      }
    },
  },
});
