import { callsTo } from "../checked-expression.ts";
import { defineCheck } from "../define-check.ts";
import { functionReference } from "../learn.ts";

export const selectUniqueValueMisplaced = defineCheck({
  id: "select-unique-value-misplaced",
  summary: "SelectUniqueValue is the outermost function, and not of a matching attribute",
  why: "The reference allows SelectUniqueValue as the outermost function and not on a matching attribute; elsewhere it fails.",
  severity: "error",
  evidence: "documented",
  source: functionReference,
  messages: {
    nested: {
      message: "SelectUniqueValue stands inside of {{outer}}, and works as the outermost function only",
      help: "Turn it round: put {{outer}} into each of its rules.",
    },
    matching: {
      message: "SelectUniqueValue gives a value to an attribute by which objects are matched",
      help: "Match by another attribute; each attempt would look for an object that cannot be there.",
    },
  },
  examples() {
    return {
      bad: [
        { expression: "ToLower(SelectUniqueValue([a], [b]))", gives: ["nested"] },
        { expression: "SelectUniqueValue([a], [b])", gives: ["matching"], target: { isMatching: true } },
      ],
      good: [{ expression: "SelectUniqueValue(ToLower([a]), [b])", target: { isMatching: false } }],
    };
  },
  *check(expression) {
    for (const { node, within } of callsTo(expression, "SelectUniqueValue")) {
      if (within)
        yield {
          messageId: "nested",
          severity: "error",
          data: { outer: within.node.name },
          ...node.nameRange,
        };
      else if (expression.target?.isMatching)
        yield { messageId: "matching", severity: "error", ...node.nameRange };
    }
  },
});
