import { walk } from "../../syntax/walk.ts";
import { callsTo, isCallTo } from "../checked-expression.ts";
import { defineCheck } from "../define-check.ts";
import { functionReference } from "../learn.ts";

export const selectUniqueValueDiacritics = defineCheck({
  id: "select-unique-value-diacritics",
  summary: "The rules of SelectUniqueValue take the diacritics away",
  why: "The search for taken values does not find names with diacritics, so that a value can be given twice.",
  severity: "hint",
  evidence: "documented",
  source: functionReference,
  messages: {
    missing: {
      message:
        "This rule of SelectUniqueValue keeps diacritics, which the search in the directory does not escape",
      help: "Put NormalizeDiacritics around the names.",
    },
  },
  examples() {
    return {
      bad: [{ expression: "SelectUniqueValue(NormalizeDiacritics([a]), [b])" }],
      good: [{ expression: 'SelectUniqueValue(Join(".", NormalizeDiacritics([a]), "x"), Guid())' }],
    };
  },
  *check(expression) {
    for (const { node } of callsTo(expression, "SelectUniqueValue")) {
      for (const { value } of node.slots) {
        if (!value) continue;
        const inside = [...walk(value)];
        if (!inside.some((inner) => inner.kind === "attribute")) continue;
        if (inside.some((inner) => isCallTo(inner, "NormalizeDiacritics"))) continue;
        yield { messageId: "missing", severity: "hint", start: value.start, end: value.end };
      }
    }
  },
});
