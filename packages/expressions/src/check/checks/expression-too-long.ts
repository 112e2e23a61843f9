import { defineCheck } from "../define-check.ts";
import { functionReference } from "../learn.ts";

const limit = 10_000;

export const expressionTooLong = defineCheck({
  id: "expression-too-long",
  summary: "An expression has at most 10,000 characters",
  why: "The service refuses longer ones.",
  severity: "error",
  evidence: "documented",
  source: functionReference,
  messages: {
    tooLong: {
      message: "The expression has {{length}} characters, more than the {{limit}} that are allowed",
      help: "Shorten it, or have the source system prepare the value.",
    },
  },
  examples() {
    return {
      bad: [{ expression: `Trim("${"x".repeat(10_000)}")` }],
      good: [{ expression: `Trim("${"x".repeat(9_992)}")` }],
    };
  },
  *check({ parsed: { text } }) {
    if (text.length <= limit) return;
    const data = { length: text.length, limit };
    yield { messageId: "tooLong", severity: "error", data, start: limit, end: text.length };
  },
});
