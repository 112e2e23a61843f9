import { argumentAt, callsTo, isCallTo } from "../checked-expression.ts";
import { defineCheck } from "../define-check.ts";
import { functionReference } from "../learn.ts";

export const switchConditionFunction = defineCheck({
  id: "switch-condition-function",
  summary: "The source of Switch is a value, not IsPresent, IsNull or IsNullOrEmpty",
  why: "The reference calls it unsupported, while another page of Microsoft shows it.",
  severity: "hint",
  evidence: "documented",
  source: functionReference,
  messages: {
    condition: {
      message:
        "{{name}} as the source of Switch is said to be unsupported, though another page of Microsoft shows it",
      help: 'Take the attribute itself as the source and "" as a key, or use IIF or Coalesce.',
    },
  },
  examples() {
    return {
      bad: [{ expression: 'Switch(IsPresent([a]), "x", "True", [a])' }],
      good: [{ expression: 'Switch([a], IsPresent([b]), "True", [a])' }],
    };
  },
  *check(expression) {
    for (const call of callsTo(expression, "Switch")) {
      const source = argumentAt(call, 0);
      if (!isCallTo(source, "IsPresent", "IsNull", "IsNullOrEmpty")) continue;
      yield {
        messageId: "condition",
        severity: "hint",
        data: { name: source.name },
        start: source.start,
        end: source.end,
      };
    }
  },
});
