import { callsTo, literalText } from "../checked-expression.ts";
import { defineCheck } from "../define-check.ts";
import { functionReference } from "../learn.ts";
import { keysOf } from "../switch-keys.ts";

export const switchDuplicateKey = defineCheck({
  id: "switch-duplicate-key",
  summary: "Each key of Switch stands once",
  why: "The pairs are tried in their order, so the later one never applies.",
  severity: "warning",
  evidence: "documented",
  source: functionReference,
  messages: {
    twice: {
      message: 'The key "{{key}}" stands before already',
      help: "Only the first can match; remove one.",
    },
  },
  examples() {
    return {
      bad: [{ expression: 'Switch([a], , "1", "x", "2", "y", "1", "z")' }],
      good: [{ expression: 'Switch([a], "1", "1", "2", "A", "1", "a", "1")' }],
    };
  },
  *check(expression) {
    for (const call of callsTo(expression, "Switch")) {
      const seen = new Set<string>();
      for (const node of keysOf(call)) {
        const key = literalText(node);
        if (key === undefined) continue;
        if (seen.has(key))
          yield { messageId: "twice", severity: "warning", data: { key }, start: node.start, end: node.end };
        seen.add(key);
      }
    }
  },
});
