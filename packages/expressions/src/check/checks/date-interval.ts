import { argumentAt, callsTo, literalText } from "../checked-expression.ts";
import { defineCheck } from "../define-check.ts";
import { functionReference } from "../learn.ts";

export const dateInterval = defineCheck({
  id: "date-interval",
  summary: "The interval of DateAdd and DateDiff is yyyy, m, d, ww, h, n or s",
  why: "With an interval that it does not know the function fails for every object.",
  severity: "error",
  evidence: "documented",
  source: functionReference,
  messages: {
    unknown: { message: '{{name}} has no interval "{{interval}}"', help: "It takes {{intervals}}." },
    otherCase: {
      message: 'The interval "{{interval}}" is documented in lower case',
      help: 'Write "{{documented}}".',
    },
  },
  examples() {
    return {
      bad: [
        { expression: 'DateAdd("days", 1, Now())', gives: ["unknown"] },
        { expression: 'DateDiff("D", Now(), [a])', gives: ["otherCase"], fixed: 'DateDiff("d", Now(), [a])' },
      ],
      good: [{ expression: 'DateAdd("ww", 1, Now())' }],
    };
  },
  *check(expression) {
    for (const call of callsTo(expression, "DateAdd", "DateDiff")) {
      const argument = argumentAt(call, 0);
      const interval = literalText(argument);
      const intervals = call.definition?.parameters[0]?.values ?? [];
      if (!argument || interval === undefined || intervals.includes(interval)) continue;
      const at = { start: argument.start, end: argument.end };
      const documented = intervals.find((known) => known === interval.toLowerCase());
      if (documented) {
        const edits = [{ ...at, text: `"${documented}"` }];
        yield { messageId: "otherCase", severity: "hint", data: { interval, documented }, ...at, edits };
      } else {
        const data = { name: call.node.name, interval, intervals: intervals.join(", ") };
        yield { messageId: "unknown", severity: "error", data, ...at };
      }
    }
  },
});
