import { hasProperty } from "@syncschema/model";
import { defineRule } from "../../rule/define-rule.ts";

export const missingDirectories = defineRule({
  id: "missing-directories",
  summary: "The schema contains its directories",
  why: "A PUT replaces the whole schema, so what is left out is deleted; without directories no mapping finds its attributes.",
  severity: "error",
  preset: "minimal",
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update",
  },
  messages: {
    absent: {
      message: "The schema has no directories",
      help: "Take `directories` over from a full export of the same job. A $select or a script that kept only the rules leaves them out.",
    },
    empty: {
      message: "The list of directories is empty",
      help: "Take `directories` over from a full export of the same job.",
    },
  },
  examples() {
    return {
      bad: [
        { title: "rules alone", text: '{ "synchronizationRules": [ { "id": "a" } ] }' },
        { title: "an empty list", gives: ["empty"], parts: { schema: { directories: [] } } },
      ],
      good: [{ title: "a whole schema", parts: {} }],
    };
  },
  visit: {
    Schema(schema, context) {
      if (schema.directories.length > 0) return;
      if (!hasProperty(schema, "directories")) context.report({ at: schema, messageId: "absent" });
      else context.report({ at: { node: schema, property: "directories" }, messageId: "empty" });
    },
  },
});
