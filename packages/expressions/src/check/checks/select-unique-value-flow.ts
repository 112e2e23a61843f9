import { callsTo } from "../checked-expression.ts";
import { defineCheck } from "../define-check.ts";
import { functionReference } from "../learn.ts";

export const selectUniqueValueFlow = defineCheck({
  id: "select-unique-value-flow",
  summary: "SelectUniqueValue flows during the creation of an object only",
  why: "With every change of the source the object gets another name.",
  severity: "warning",
  evidence: "documented",
  source: functionReference,
  messages: {
    always: {
      message: "SelectUniqueValue flows {{flowType}}, so that a later run gives the object another value",
      help: "Set flowType to ObjectAddOnly.",
    },
  },
  examples() {
    return {
      bad: [{ expression: "SelectUniqueValue([a], [b])", target: { flowType: "Always" } }],
      good: [
        { expression: "SelectUniqueValue([a], [b])", target: { flowType: "ObjectAddOnly" } },
        { expression: "SelectUniqueValue([a], [b])" },
      ],
    };
  },
  *check(expression) {
    const { flowType } = expression.target ?? {};
    if (flowType === undefined || flowType === "ObjectAddOnly") return;
    for (const { node } of callsTo(expression, "SelectUniqueValue")) {
      yield { messageId: "always", severity: "warning", data: { flowType }, ...node.nameRange };
    }
  },
});
