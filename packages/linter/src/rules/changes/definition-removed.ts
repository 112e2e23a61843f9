import type { DirectoryNode, ObjectDefinitionNode, SchemaNode } from "@syncschema/model";
import { userAttributes } from "../../examples/example-schema.ts";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { changesSince, removed } from "./changes-since.ts";
import { listedBriefly } from "./listed-briefly.ts";
import { isSubset, missingDefinitions } from "./missing-definitions.ts";

export const definitionRemoved = defineRule({
  id: "definition-removed",
  summary: "What the base defines is still defined",
  why: "What is saved replaces the whole schema. A definition that is gone cannot be mapped in the portal any more until it is added by hand.",
  severity: "info",
  needs: "base",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update",
  },
  messages: {
    attributes: {
      message: "{{object}} no longer defines {{names}}",
      help: "Put the definitions back if they were not removed on purpose.",
    },
    whole: {
      message: "{{what}} is no longer defined",
      help: "Put it back with its attributes if it was not removed on purpose.",
    },
  },
  examples() {
    const attributes = [...userAttributes, { name: "title" }];
    return {
      bad: [
        { title: "an attribute", profile: "scim", base: { target: { attributes } }, parts: {} },
        {
          title: "a directory",
          profile: "scim",
          gives: ["whole"],
          base: {
            schema: {
              directories: [
                { id: "a", name: "Old" },
                { id: "b", name: "customappsso" },
              ],
            },
          },
          parts: { schema: { directories: [{ id: "b", name: "customappsso" }] } },
        },
      ],
      good: [
        {
          title: "in another order",
          profile: "scim",
          parts: { target: { attributes: userAttributes.toReversed() } },
        },
      ],
    };
  },
  visit: {
    File(document, context) {
      const changes = changesSince(context.base, document);
      const missing = missingDefinitions(changes);
      // definition-subset says it in one sentence where there are many.
      for (const [object, names] of isSubset(missing) ? [] : missing) {
        context.report({
          at: object,
          messageId: "attributes",
          data: { object: sentence(nameOf(object)), names: listedBriefly(names) },
        });
      }
      const used = usedIn(context.base?.schema);
      for (const { before, missingFrom } of [
        ...removed(changes, "Directory"),
        ...removed(changes, "ObjectDefinition"),
      ]) {
        if (used.has(before)) continue;
        context.report({ at: missingFrom, messageId: "whole", data: { what: sentence(nameOf(before)) } });
      }
    },
  },
});

/** What rules name is missed by other rules: those about names that lead nowhere, or about the rules themselves. */
function usedIn(base: SchemaNode | undefined): ReadonlySet<DirectoryNode | ObjectDefinitionNode | undefined> {
  const rules = base?.rules ?? [];
  return new Set([
    ...rules.flatMap(({ sourceDirectory, targetDirectory }) => [sourceDirectory, targetDirectory]),
    ...rules.flatMap(({ objectMappings }) =>
      objectMappings.flatMap(({ sourceObjects, targetObjects }) => [...sourceObjects, ...targetObjects]),
    ),
  ]);
}
