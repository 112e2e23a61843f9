import { changed as altered, userMappings } from "../../examples/example-schema.ts";
import { mappingName } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { added, changed, changesSince } from "./changes-since.ts";

export const exportMissingReferencesSet = defineRule({
  id: "export-missing-references-set",
  summary: "The engine alone sets exportMissingReferences",
  why: "Graph keeps the flag for its internal use; in public exports it is always false.",
  severity: "info",
  needs: "base",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributemapping",
  },
  messages: {
    set: {
      message: '{{mapping}} sets exportMissingReferences for "{{name}}", which the base does not',
      help: 'Set "exportMissingReferences": false.',
    },
  },
  examples() {
    const mapping = {
      attributeMappings: altered(userMappings, "displayName", { exportMissingReferences: true }),
    };
    return {
      bad: [{ title: "set by hand", profile: "scim", parts: { mapping } }],
      good: [{ title: "set before", profile: "scim", base: { mapping }, parts: { mapping } }],
    };
  },
  visit: {
    File(document, context) {
      const changes = changesSince(context.base, document);
      const candidates = [
        ...changed(changes, "AttributeMapping", "exportMissingReferences").map(({ after }) => after),
        ...added(changes, "AttributeMapping"),
      ];
      for (const attribute of candidates) {
        if (attribute.value.exportMissingReferences !== true) continue;
        context.report({
          at: { node: attribute, property: "exportMissingReferences" },
          messageId: "set",
          data: { mapping: mappingName(attribute.parent), name: attribute.targetAttributeName ?? "" },
        });
      }
    },
  },
});
