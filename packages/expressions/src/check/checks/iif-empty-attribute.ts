import { argumentAt, callsTo, isCallTo, literalText } from "../checked-expression.ts";
import { defineCheck } from "../define-check.ts";

export const iifEmptyAttribute = defineCheck({
  id: "iif-empty-attribute",
  summary: "The condition of IIF does not ask whether an attribute is empty",
  why: "The reference calls such conditions unsupported, while other pages of Microsoft and default mappings have them.",
  severity: "hint",
  evidence: "documented",
  source: "https://github.com/MicrosoftDocs/entra-docs/issues/120",
  messages: {
    comparedToEmpty: {
      message: "A comparison with an empty text is said to fail where the attribute has no value",
      help: 'Use Switch with "" as a key, or Coalesce.',
    },
    emptyFunction: {
      message:
        "{{name}} as the condition of IIF is said to be unsupported, though another page of Microsoft shows it",
      help: 'Use Switch with "" as a key, or Coalesce, or try it out before you rely on it.',
    },
  },
  examples() {
    return {
      bad: [
        { expression: 'IIF([country]="", "Other", [country])', gives: ["comparedToEmpty"] },
        { expression: 'IIF(IsNullOrEmpty([a]), "Other", [a])', gives: ["emptyFunction"] },
      ],
      good: [{ expression: 'IIF(IsPresent([a]), IIF([b]="x", "", [b]), [c])' }],
    };
  },
  *check(expression) {
    for (const call of callsTo(expression, "IIF")) {
      const condition = argumentAt(call, 0);
      if (!condition) continue;
      const at = { start: condition.start, end: condition.end };
      if (isCallTo(condition, "IsNull", "IsNullOrEmpty"))
        yield { messageId: "emptyFunction", severity: "hint", data: { name: condition.name }, ...at };
      if (condition.kind !== "comparison" || !/^(?:=|<>)$/.test(condition.operator)) continue;
      const isEmpty = [condition.left, condition.right].some((side) => literalText(side) === "");
      if (isEmpty) yield { messageId: "comparedToEmpty", severity: "hint", ...at };
    }
  },
});
