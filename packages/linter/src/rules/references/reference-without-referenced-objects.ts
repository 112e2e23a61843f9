import type { JsonObject } from "@syncschema/model";
import { direct, userAttributes } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { mappingsOf } from "./mappings-of.ts";
import { referencedObjects } from "./referenced-objects.ts";

export const referenceWithoutReferencedObjects = defineRule({
  id: "reference-without-referenced-objects",
  summary: "A reference that is mapped says which objects it leads to",
  why: "Without the type of the other object the service does not know where to look it up, and the reference stays empty.",
  severity: "warning",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributedefinition",
  },
  messages: {
    nowhere: {
      message: "{{attribute}} is a reference without referencedObjects",
      help: 'List the object types, such as [{ "referencedObjectName": "User" }], or set the type to what the attribute holds.',
    },
  },
  examples() {
    const parts = (...referencedObjects: JsonObject[]) =>
      mappedParts(
        "User",
        [direct("userName", "userName", 1), direct("buddy", "manager")],
        {},
        {
          buddy: { type: "Reference", referencedObjects },
          manager: { type: "Reference", referencedObjects: [{ referencedObjectName: "User" }] },
        },
      );
    return {
      bad: [{ title: "an empty list", profile: "scim", parts: parts() }],
      good: [
        { title: "users", profile: "scim", parts: parts({ referencedObjectName: "User" }) },
        {
          title: "not mapped",
          profile: "scim",
          parts: { target: { attributes: [...userAttributes, { name: "buddy", type: "Reference" }] } },
        },
      ],
    };
  },
  visit: {
    AttributeDefinition(definition, context) {
      // Real exports define app roles like that.
      if (definition.type !== "Reference" || definition.name === "appRoleAssignments") return;
      if (referencedObjects(definition).length > 0) return;
      const [concerning] = mappingsOf(definition);
      if (concerning === undefined) return;
      const data = { attribute: sentence(nameOf(definition)) };
      const at = { node: definition, property: "referencedObjects" };
      context.report({ at, messageId: "nowhere", data, concerning });
    },
  },
});
