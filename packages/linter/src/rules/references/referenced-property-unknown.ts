import { findAttribute } from "@syncschema/model";
import { direct } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { attributeNames, definesAttributes, didYouMean } from "../attribute-mappings/definitions.ts";
import { mappingsOf } from "./mappings-of.ts";
import { referencedObjects } from "./referenced-objects.ts";

export const referencedPropertyUnknown = defineRule({
  id: "referenced-property-unknown",
  summary: "A reference names an attribute that the other object has",
  why: "The reference is said to hold the value of this attribute, by which the other object would be found.",
  severity: "info",
  preset: "strict",
  needsWholeFile: true,
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-referencedobject",
  },
  messages: {
    unknown: {
      message: '{{attribute}} refers to "{{property}}" of "{{object}}", which does not define it{{hint}}',
      help: "Correct the referencedProperty, or set it to null.",
    },
  },
  examples() {
    const parts = (referencedProperty: string | null) =>
      mappedParts(
        "User",
        [direct("userName", "userName", 1), direct("boss", "manager")],
        {},
        {
          boss: {
            type: "Reference",
            referencedObjects: [{ referencedObjectName: "User", referencedProperty }],
          },
          manager: { type: "Reference", referencedObjects: [{ referencedObjectName: "User" }] },
        },
      );
    return {
      bad: [{ title: "no attribute of that name", profile: "scim", parts: parts("username2") }],
      good: [
        { title: "an attribute of the object", profile: "scim", parts: parts("userName") },
        { title: "no attribute", profile: "scim", parts: parts(null) },
      ],
    };
  },
  visit: {
    AttributeDefinition(definition, context) {
      if (definition.type !== "Reference") return;
      for (const { name: object, property, objects } of referencedObjects(definition)) {
        if (property === undefined || !definesAttributes(objects)) continue;
        if (findAttribute(objects, property).match !== "none") continue;
        const [concerning] = mappingsOf(definition);
        if (concerning === undefined) continue;
        const hint = didYouMean(property, attributeNames(objects));
        const data = { attribute: sentence(nameOf(definition)), property, object, hint };
        const at = { node: definition, property: "referencedObjects" };
        context.report({ at, messageId: "unknown", data, concerning });
      }
    },
  },
});
