import type { JsonObject } from "@syncschema/model";
import { direct } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { directFlow } from "../attribute-mappings/direct-flow.ts";

export const referenceToString = defineRule({
  id: "reference-to-string",
  summary: "A reference is mapped to a reference",
  why: "For a target that is no reference the service has no object to look up. What it writes is at best the id that the source has for the other object, which means nothing in the target.",
  severity: "warning",
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributedefinition",
  },
  messages: {
    reference: {
      message: '{{mapping}} maps "{{target}}" of the type {{type}} from [{{source}}], a reference',
      help: "Define the target attribute as a Reference when the app takes one, else map another attribute.",
    },
  },
  examples() {
    const reference = { type: "Reference", referencedObjects: [{ referencedObjectName: "User" }] };
    const parts = (target: JsonObject) =>
      mappedParts(
        "User",
        [direct("userName", "userName", 1), direct("boss", "manager")],
        {},
        {
          manager: reference,
          boss: target,
        },
      );
    return {
      bad: [{ title: "to a text", profile: "scim", parts: parts({ type: "String" }) }],
      good: [{ title: "to a reference", profile: "scim", parts: parts(reference) }],
    };
  },
  visit: {
    MappingSource(source, context) {
      const flow = directFlow(source);
      if (flow?.from.type !== "Reference" || flow.to.type === "Reference") return;
      const { mapping, attribute, name, from, to } = flow;
      // Of app roles, scim-roles-direct speaks; of what is matched by, matching-multivalued.
      if (name === "appRoleAssignments" || attribute.matchingPriority > 0) return;
      context.report({
        at: source,
        messageId: "reference",
        data: {
          mapping: mappingName(mapping),
          target: to.name ?? "",
          type: to.type ?? "String",
          source: name,
        },
        related: [
          { message: "is a reference", at: from },
          { message: "is none", at: to },
        ],
      });
    },
  },
});
