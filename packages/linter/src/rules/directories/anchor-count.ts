import type { ObjectDefinitionNode, SchemaNode } from "@syncschema/model";
import { changed, userAttributes } from "../../examples/example-schema.ts";
import { listed, nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";

export const anchorCount = defineRule({
  id: "anchor-count",
  summary: "An object that is mapped has one anchor",
  why: "The anchor is what the service remembers an object by; Graph documents exactly one for an object. Without one it cannot tell objects apart. A second one is a note only, since a customised schema with two was seen to be accepted.",
  severity: "warning",
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-attributedefinition",
  },
  messages: {
    none: {
      message: "{{object}} has no anchor",
      help: "Take the anchor over from an export of the same job or from the app's template.",
    },
    several: {
      message: "{{object}} has {{number}} anchors: {{names}}",
      help: "Keep the anchor that the template has. To change it makes the service link all objects anew.",
    },
  },
  examples() {
    const anchored = changed(userAttributes, "userName", { anchor: true });
    const source = { attributes: anchored };
    return {
      bad: [
        { title: "the target has none", profile: "scim", parts: { source } },
        {
          title: "the target has two",
          profile: "scim",
          gives: ["several"],
          parts: { source, target: { attributes: changed(anchored, "displayName", { anchor: true }) } },
        },
      ],
      good: [
        { title: "one on each side", profile: "scim", parts: { source, target: source } },
        { title: "a sample that leaves all anchors out", profile: "scim", parts: {} },
      ],
    };
  },
  visit: {
    Schema(schema, context) {
      const isSample = !schema.directories.some(({ objects }) =>
        objects.some((o) => anchorsOf(o).length > 0),
      );
      if (isSample) return;
      for (const object of mappedObjects(schema)) {
        const anchors = anchorsOf(object);
        const data = { object: sentence(nameOf(object)) };
        if (anchors.length === 0) context.report({ at: object, messageId: "none", data });
        if (anchors.length < 2) continue;
        context.report({
          at: object,
          messageId: "several",
          data: { ...data, number: anchors.length, names: listed(anchors.map(({ name }) => `"${name}"`)) },
          severity: "info",
          related: anchors.map((anchor) => ({ message: "an anchor", at: anchor })),
        });
      }
    },
  },
});

function anchorsOf(object: ObjectDefinitionNode) {
  return object.attributes.filter(({ anchor }) => anchor);
}

/** The objects of enabled mappings that define attributes. */
function mappedObjects({ rules }: SchemaNode): ReadonlySet<ObjectDefinitionNode> {
  const mappings = rules.flatMap(({ objectMappings }) => objectMappings.filter(({ enabled }) => enabled));
  const objects = mappings.flatMap(({ sourceObjects, targetObjects }) => [
    ...sourceObjects,
    ...targetObjects,
  ]);
  return new Set(objects.filter(({ attributes }) => attributes.length > 0));
}
