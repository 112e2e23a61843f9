import { exampleSchema } from "../../examples/example-schema.ts";
import { nameOf, sentence } from "../../finding/name-of.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { groupBy } from "../structure/group-by.ts";

export const directoryObjectDuplicate = defineRule({
  id: "directory-object-duplicate",
  summary: "A directory defines each object once",
  why: "Graph documents the name of an object as unique in its directory. A note only, since an export of cloud sync has User twice; where the definitions differ, which one holds stands nowhere.",
  severity: "info",
  preset: "strict",
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/resources/synchronization-objectdefinition",
  },
  messages: {
    same: {
      message: '{{directory}} defines the object "{{name}}" a second time, {{how}}',
      help: "Leave it if the service wrote it. After a copy and paste, remove the one that is not meant.",
    },
  },
  examples() {
    const [source, target] = exampleSchema("scim").directories as readonly [
      object,
      { readonly objects: readonly object[] },
    ];
    const twice = (copy: object) => ({
      schema: { directories: [source, { ...target, objects: [...target.objects, copy] }] },
    });
    return {
      bad: [
        { title: "a copy", profile: "scim", parts: twice(target.objects[0] ?? {}) },
        { title: "another definition", profile: "scim", parts: twice({ name: "User", attributes: [] }) },
      ],
      good: [{ title: "another object", profile: "scim", parts: twice({ name: "Group", attributes: [] }) }],
    };
  },
  visit: {
    Directory(directory, context) {
      const named = directory.objects.filter(({ name }) => name);
      for (const [first, ...others] of groupBy(named, ({ name = "" }) => name)) {
        for (const object of others) {
          const isCopy = JSON.stringify(object.value) === JSON.stringify(first.value);
          context.report({
            at: { node: object, property: "name" },
            messageId: "same",
            data: {
              directory: sentence(nameOf(directory)),
              name: object.name ?? "",
              how: isCopy ? "with the same attributes" : "with another definition",
            },
            related: [{ message: "the first definition", at: first }],
          });
        }
      }
    },
  },
});
