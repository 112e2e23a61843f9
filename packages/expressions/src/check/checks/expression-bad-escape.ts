import { defineCheck } from "../define-check.ts";
import { functionReference } from "../learn.ts";

export const expressionBadEscape = defineCheck({
  id: "expression-bad-escape",
  summary: 'In a text a backslash stands before " or another backslash',
  why: "Only the quote and the backslash are documented to follow a backslash. What the service makes of others is not.",
  severity: "hint",
  evidence: "documented",
  source: functionReference,
  messages: {
    single: {
      message: "The backslash of {{pair}} is no escape",
      help: "Write two. Microsoft's own examples have single ones, so the service may take them as they are.",
    },
  },
  examples() {
    return {
      bad: [
        {
          expression: 'Replace([dn], "\\,", , , "\\2C", , )',
          gives: ["single", "single"],
          fixed: 'Replace([dn], "\\\\,", , , "\\\\2C", , )',
        },
      ],
      good: [{ expression: 'Replace([dn], "\\\\,", , , "\\"", , )' }],
    };
  },
  *check({ nodes, parsed: { text } }) {
    for (const node of nodes) {
      if (node.kind !== "string") continue;
      for (const { 0: pair, index } of text.slice(node.start, node.end).matchAll(/\\[\s\S]/g)) {
        if (/["\\]$/.test(pair)) continue;
        const start = node.start + index;
        const edits = [{ start, end: start + 1, text: "\\\\" }];
        yield { messageId: "single", severity: "hint", data: { pair }, start, end: start + 2, edits };
      }
    }
  },
});
