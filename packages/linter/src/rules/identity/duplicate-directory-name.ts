import { exampleSchema } from "../../examples/example-schema.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { groupBy } from "../structure/group-by.ts";

export const duplicateDirectoryName = defineRule({
  id: "duplicate-directory-name",
  summary: "No two directories have the same name",
  why: "Rules name their directories. Graph documents the name as unique in the schema; of two with one name nobody can tell which is meant.",
  severity: "error",
  preset: "minimal",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-directorydefinition",
  },
  messages: {
    same: {
      message: 'The directory "{{name}}" is defined a second time',
      help: "Keep the definition that the job had, or give this one its own name. After a copy and paste, the two usually differ.",
    },
  },
  examples() {
    const [source, target] = exampleSchema("scim").directories as readonly [object, object];
    return {
      bad: [
        {
          title: "a copy",
          profile: "scim",
          parts: { schema: { directories: [source, target, { ...target, id: "another" }] } },
        },
      ],
      good: [{ title: "each once", profile: "scim", parts: {} }],
    };
  },
  visit: {
    Schema({ directories }, context) {
      const withName = directories.filter(({ name }) => name);
      for (const [first, ...others] of groupBy(withName, ({ name = "" }) => name)) {
        for (const directory of others) {
          context.report({
            at: { node: directory, property: "name" },
            messageId: "same",
            data: { name: directory.name ?? "" },
            related: [{ message: "the first one", at: first }],
          });
        }
      }
    },
  },
});
