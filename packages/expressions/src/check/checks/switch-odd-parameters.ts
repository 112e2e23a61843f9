import { callsTo } from "../checked-expression.ts";
import { defineCheck } from "../define-check.ts";
import { functionReference } from "../learn.ts";

export const switchOddParameters = defineCheck({
  id: "switch-odd-parameters",
  summary: "Switch has an even number of arguments: source, default, and keys with their values",
  why: "The service refuses it; where it did not, every pair would be out of step by one.",
  severity: "error",
  evidence: "documented",
  source: functionReference,
  messages: {
    odd: {
      message: "Switch has {{count}} arguments, an odd number",
      help: 'Give each key its value, and leave the place of the default empty where there is none: Switch([a], , "key", "value").',
    },
  },
  examples() {
    return {
      bad: [{ expression: 'Switch([a], "k1", "v1", "k2", "v2")' }],
      good: [{ expression: 'Switch([a], , "k1", "v1", "k2", "v2")' }],
    };
  },
  *check(expression) {
    for (const { node } of callsTo(expression, "Switch")) {
      const count = node.slots.length;
      if (count < 4 || count % 2 === 0) continue;
      yield { messageId: "odd", severity: "error", data: { count }, start: node.start, end: node.end };
    }
  },
});
