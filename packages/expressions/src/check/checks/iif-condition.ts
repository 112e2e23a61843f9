import { argumentAt, callsTo, isCallTo } from "../checked-expression.ts";
import { defineCheck } from "../define-check.ts";
import { functionReference } from "../learn.ts";

export const iifCondition = defineCheck({
  id: "iif-condition",
  summary: "IgnoreFlowIfNullOrEmpty stands around IIF, not in its condition",
  why: "The reference says that it must stand around IIF: as a condition it stops the flow before IIF decides.",
  severity: "warning",
  evidence: "documented",
  source: functionReference,
  messages: {
    ignoreFlow: {
      message: "{{name}} is no condition of IIF",
      help: "Put it around the whole IIF.",
    },
  },
  examples() {
    return {
      bad: [
        { expression: 'IIF(IgnoreFlowIfNullOrEmpty([a])="x", [b], [c])' },
        { expression: "IIF(IgnoreFlowIfNullOrEmpty([a]), [b], [c])" },
      ],
      good: [{ expression: 'IgnoreFlowIfNullOrEmpty(IIF([a]="x", [b], [c]))' }],
    };
  },
  *check(expression) {
    for (const call of callsTo(expression, "IIF")) {
      const condition = argumentAt(call, 0);
      const sides = condition?.kind === "comparison" ? [condition.left, condition.right] : [condition];
      for (const side of sides) {
        if (!isCallTo(side, "IgnoreFlowIfNullOrEmpty")) continue;
        yield {
          messageId: "ignoreFlow",
          severity: "warning",
          data: { name: side.name },
          start: side.start,
          end: side.end,
        };
      }
    }
  },
});
