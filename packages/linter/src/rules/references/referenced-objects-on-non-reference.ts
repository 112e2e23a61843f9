import { direct } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { referencedObjects } from "./referenced-objects.ts";

export const referencedObjectsOnNonReference = defineRule({
  id: "referenced-objects-on-non-reference",
  summary: "Only references list objects that they lead to",
  why: "The list is for the type Reference. On another type it does nothing, or the type is the mistake.",
  severity: "info",
  preset: "strict",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributedefinition",
  },
  messages: {
    listed: {
      message: "{{attribute}} has referencedObjects but the type {{type}}",
      help: "Set the type to Reference, or empty the list.",
    },
  },
  examples() {
    const parts = (type: string) =>
      mappedParts(
        "User",
        [direct("userName", "userName", 1), direct("manager")],
        {},
        { manager: { type, referencedObjects: [{ referencedObjectName: "User" }] } },
      );
    return {
      bad: [{ title: "on a text", profile: "scim", gives: ["listed", "listed"], parts: parts("String") }],
      good: [{ title: "on a reference", profile: "scim", parts: parts("Reference") }],
    };
  },
  visit: {
    AttributeDefinition(definition, context) {
      const { type = "String" } = definition;
      if (type === "Reference" || referencedObjects(definition).length === 0) return;
      const data = { attribute: sentence(nameOf(definition)), type };
      context.report({ at: { node: definition, property: "referencedObjects" }, messageId: "listed", data });
    },
  },
});
