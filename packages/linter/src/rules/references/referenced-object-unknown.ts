import type { AttributeDefinitionNode } from "@syncschema/model";
import { direct } from "../../examples/example-schema.ts";
import { mappedParts } from "../../examples/mapped-parts.ts";
import { listed, nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { mappingsOf } from "./mappings-of.ts";
import { referencedObjects } from "./referenced-objects.ts";

export const referencedObjectUnknown = defineRule({
  id: "referenced-object-unknown",
  summary: "References lead to objects that the directory defines",
  why: "A reference to an object type that is not defined cannot be looked up. A note where the reference leads to other objects too, since the service has been seen to accept exports from which object types were removed.",
  severity: "warning",
  needsWholeFile: true,
  evidence: {
    kind: "inferred",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-referencedobject",
  },
  messages: {
    dead: {
      message: "{{directory}} defines no object {{names}}, and {{attributes}} leads nowhere else",
      help: "Correct the referencedObjectName, or define the object.",
    },
    partly: {
      message: "{{directory}} defines no object {{names}}, to which references lead",
      help: "Define the object, or remove it from the referencedObjects.",
    },
  },
  examples() {
    const parts = (...names: string[]) =>
      mappedParts(
        "User",
        [direct("userName", "userName", 1), direct("boss", "manager")],
        {},
        {
          boss: {
            type: "Reference",
            referencedObjects: names.map((referencedObjectName) => ({ referencedObjectName })),
          },
          manager: { type: "Reference", referencedObjects: [{ referencedObjectName: "User" }] },
        },
      );
    return {
      bad: [
        { title: "an object in the plural", profile: "scim", parts: parts("Users") },
        {
          title: "one object of two",
          profile: "scim",
          gives: ["partly"],
          parts: parts("User", "Contact"),
        },
      ],
      good: [{ title: "a defined object", profile: "scim", parts: parts("User") }],
    };
  },
  visit: {
    Directory(directory, context) {
      const references = directory.objects.flatMap(({ attributes }) => attributes.filter(isReference));
      const unknown = references.flatMap((definition) =>
        referencedObjects(definition)
          .filter(({ objects }) => objects.length === 0)
          .map(({ name }) => ({ name, definition })),
      );
      if (unknown.length === 0) return;
      const dead = references.filter(leadsNowhere);
      const node = dead[0] ?? unknown[0]?.definition ?? directory;
      const at = { node, property: "referencedObjects" };
      const data = {
        directory: sentence(nameOf(directory)),
        names: listed([...new Set(unknown.map(({ name }) => `"${name}"`))]),
      };
      if (dead.length === 0) return context.report({ at, messageId: "partly", data, severity: "info" });
      const attributes = listed(dead.map(({ name }) => `"${name}"`));
      context.report({ at, messageId: "dead", data: { ...data, attributes } });
    },
  },
});

function isReference({ type }: AttributeDefinitionNode): boolean {
  return type === "Reference";
}

/** Whether a reference that is mapped has no object at all that it could lead to. */
function leadsNowhere(definition: AttributeDefinitionNode): boolean {
  const others = referencedObjects(definition);
  return (
    others.length > 0 &&
    others.every(({ objects }) => objects.length === 0) &&
    mappingsOf(definition).some(({ enabled }) => enabled)
  );
}
