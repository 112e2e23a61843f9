import { userAttributes } from "../../examples/example-schema.ts";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { changesSince, removed } from "./changes-since.ts";
import { listedBriefly } from "./listed-briefly.ts";
import { isSubset, missingDefinitions } from "./missing-definitions.ts";

export const definitionRemoved = defineRule({
  id: "definition-removed",
  summary: "What the base defines is still defined",
  why: "What is saved replaces the whole schema. A definition that is gone cannot be mapped in the portal any more until it is added by hand. That nothing maps it now, other rules see.",
  severity: "info",
  needs: "base",
  needsWholeFile: true,
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
          parts: { schema: { directories: [] } },
          base: { schema: { directories: [{ id: "a", name: "Active Directory", objects: [] }] } },
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
      for (const { before, missingFrom } of [
        ...removed(changes, "Directory"),
        ...removed(changes, "ObjectDefinition"),
      ]) {
        context.report({ at: missingFrom, messageId: "whole", data: { what: sentence(nameOf(before)) } });
      }
    },
  },
});
