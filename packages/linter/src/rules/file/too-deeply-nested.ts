import { defineRule } from "../../rule/define-rule.ts";

export const tooDeeplyNested = defineRule({
  id: "too-deeply-nested",
  summary: "The file nests no deeper than 256 levels",
  why: "Real schemas stay near 20 levels. What is deeper is no schema, or is meant to exhaust its reader.",
  severity: "error",
  preset: "minimal",
  evidence: { kind: "inferred", source: "the depth of public exports" },
  messages: {
    deep: {
      message: "Objects and arrays nest deeper than {{limit}} levels from here",
      help: "Check where the file comes from; a script may have put the schema into itself.",
    },
  },
  examples() {
    return {
      bad: [
        { title: "300 arrays in each other", text: `{"directories":${"[".repeat(300)}${"]".repeat(300)}}` },
      ],
      good: [{ title: "a schema", parts: {} }],
    };
  },
  visit: {
    UnreadableFile({ problem }, context) {
      if (problem.kind !== "too-deep") return;
      context.report({
        at: { offset: problem.offset, length: 1 },
        messageId: "deep",
        data: { limit: problem.limit },
      });
    },
  },
});
