import { exampleSchema } from "../../examples/example-schema.ts";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { groupBy } from "../structure/group-by.ts";

export const duplicateDirectoryId = defineRule({
  id: "duplicate-directory-id",
  summary: "No two directories have the same id",
  why: "The id is the key under which Graph addresses a directory, for example to discover its attributes.",
  severity: "warning",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-directorydefinition",
  },
  messages: {
    same: {
      message: "{{directory}} has the id {{id}} of another directory",
      help: "Take the id over from an export of the same job.",
    },
  },
  examples() {
    const [source, target] = exampleSchema("scim").directories as readonly [object, object];
    const id = "66e4a8cc-1b7b-435e-95f8-f06cea133828";
    return {
      bad: [
        {
          title: "the id of the source",
          profile: "scim",
          parts: { schema: { directories: [source, { ...target, id }] } },
        },
      ],
      good: [
        { title: "two ids", profile: "scim", parts: {} },
        {
          title: "neither has one",
          profile: "scim",
          parts: {
            schema: {
              directories: [
                { ...source, id: null },
                { ...target, id: null },
              ],
            },
          },
        },
      ],
    };
  },
  visit: {
    Schema({ directories }, context) {
      const withId = directories.filter(({ id }) => id);
      for (const [first, ...others] of groupBy(withId, ({ id = "" }) => id.toLowerCase())) {
        for (const directory of others) {
          // Of a copy of a directory, duplicate-directory-name speaks.
          if (directory.name === first.name) continue;
          context.report({
            at: { node: directory, property: "id" },
            messageId: "same",
            data: { directory: sentence(nameOf(directory)), id: directory.id ?? "" },
            related: [{ message: "the other directory", at: first }],
          });
        }
      }
    },
  },
});
