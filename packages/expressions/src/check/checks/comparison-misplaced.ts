import type { ExpressionNode } from "../../syntax/tree.ts";
import { callsTo } from "../checked-expression.ts";
import { defineCheck } from "../define-check.ts";
import { functionReference } from "../learn.ts";

export const comparisonMisplaced = defineCheck({
  id: "comparison-misplaced",
  summary: "Comparisons are conditions of IIF or arguments of CBool",
  why: "Comparisons are documented as the condition of IIF and in CBool; elsewhere the service is likely to refuse the expression.",
  severity: "warning",
  evidence: "documented",
  source: functionReference,
  messages: {
    misplaced: {
      message: "A comparison stands where no documented expression has one",
      help: 'Write IIF(…{{operator}}…, "True", "False").',
    },
  },
  examples() {
    return {
      bad: [{ expression: 'Not([a]="b")' }, { expression: 'IIF(IsPresent([a]), [b]="c", )' }],
      good: [{ expression: 'IIF([a]="b", CBool([c]=[d]), )' }],
    };
  },
  *check(expression) {
    const placed = new Set<ExpressionNode | undefined>(
      callsTo(expression, "IIF", "CBool").map(({ node }) => node.slots[0]?.value),
    );
    for (const node of expression.nodes) {
      if (node.kind !== "comparison" || placed.has(node)) continue;
      const { operator, start, end } = node;
      yield { messageId: "misplaced", severity: "warning", data: { operator }, start, end };
    }
  },
});
