import { hasProperty } from "@syncschema/model";
import { defineRule } from "../../rule/define-rule.ts";

export const missingSynchronizationRules = defineRule({
  id: "missing-synchronization-rules",
  summary: "The schema contains its synchronization rules",
  why: "A PUT replaces the whole schema, so what is left out is deleted; without rules the job provisions nothing.",
  severity: "error",
  preset: "minimal",
  needsWholeFile: true,
  evidence: {
    kind: "documented",
    source: "https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update",
  },
  messages: {
    absent: {
      message: "The schema has no synchronization rules",
      help: "Take `synchronizationRules` over from a full export of the same job.",
    },
    empty: {
      message: "The list of synchronization rules is empty",
      help: "Take `synchronizationRules` over from a full export of the same job.",
    },
  },
  examples() {
    return {
      bad: [
        { title: "directories alone", text: '{ "directories": [ { "name": "A", "objects": [] } ] }' },
        { title: "an empty list", gives: ["empty"], parts: { schema: { synchronizationRules: [] } } },
      ],
      good: [{ title: "a whole schema", parts: {} }],
    };
  },
  visit: {
    Schema(schema, context) {
      if (schema.rules.length > 0) return;
      if (!hasProperty(schema, "synchronizationRules")) context.report({ at: schema, messageId: "absent" });
      else context.report({ at: { node: schema, property: "synchronizationRules" }, messageId: "empty" });
    },
  },
});
