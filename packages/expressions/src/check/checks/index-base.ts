import { argumentAt, callsTo, literalText } from "../checked-expression.ts";
import { defineCheck } from "../define-check.ts";
import { functionReference } from "../learn.ts";

export const indexBase = defineCheck({
  id: "index-base",
  summary: "Characters, words and values are counted from 1",
  why: "The function fails, or gives something else than was meant, for every object.",
  severity: "warning",
  evidence: "documented",
  source: functionReference,
  messages: {
    zero: {
      message: "{{name}} counts from 1, here it is asked for {{index}}",
      help: "Write 1 for the first.",
    },
  },
  examples() {
    return {
      bad: [{ expression: 'Mid([a], "0", 8)' }, { expression: "Item([a], 0)" }],
      good: [{ expression: "Mid([a], 10, 0)" }],
    };
  },
  *check(expression) {
    for (const call of callsTo(expression, "Mid", "Item", "Word")) {
      const argument = argumentAt(call, 1);
      const index = literalText(argument);
      if (!argument || index === undefined || !/^(?:-\d+|0+)$/.test(index)) continue;
      const data = { name: call.node.name, index };
      yield { messageId: "zero", severity: "warning", data, start: argument.start, end: argument.end };
    }
  },
});
