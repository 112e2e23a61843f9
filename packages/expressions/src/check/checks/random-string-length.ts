import { argumentAt, callsTo, literalText } from "../checked-expression.ts";
import { defineCheck } from "../define-check.ts";
import { functionReference } from "../learn.ts";

const limit = 256;

export const randomStringLength = defineCheck({
  id: "random-string-length",
  summary: "RandomString is as long as its minimums together, and at most 256 characters",
  why: "The function fails for every object.",
  severity: "error",
  evidence: "documented",
  source: functionReference,
  messages: {
    tooShort: {
      message: "A length of {{length}} has no room for the {{least}} characters that are required",
      help: "Raise the length or lower the minimums.",
    },
    tooLong: {
      message: "A length of {{length}} is more than the {{limit}} that are allowed",
      help: "Lower it.",
    },
  },
  examples() {
    return {
      bad: [
        { expression: 'RandomString(6, 3, "2", 1, 1)', gives: ["tooShort"] },
        { expression: "RandomString(257, 0, 0, 0, 0)", gives: ["tooLong"] },
      ],
      good: [{ expression: "RandomString(6, 3, 0, 0, 3)" }, { expression: "RandomString([a], 3, 0, 0, 3)" }],
    };
  },
  *check(expression) {
    for (const call of callsTo(expression, "RandomString")) {
      const [length, ...minimums] = [0, 1, 2, 3, 4].map((index) =>
        wholeNumber(literalText(argumentAt(call, index))),
      );
      const at = argumentAt(call, 0);
      if (length === undefined || !at) continue;
      const least = minimums.reduce<number>((sum, minimum) => sum + (minimum ?? 0), 0);
      const range = { start: at.start, end: at.end };
      if (length < least)
        yield { messageId: "tooShort", severity: "error", data: { length, least }, ...range };
      if (length > limit)
        yield { messageId: "tooLong", severity: "error", data: { length, limit }, ...range };
    }
  },
});

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
