import { defineCheck } from "../define-check.ts";

export const invalidRegex = defineCheck({
  id: "invalid-regex",
  summary: "Patterns are regular expressions of .NET",
  why: "The function fails for every object on a pattern that .NET cannot read.",
  severity: "error",
  evidence: "documented",
  source:
    "https://learn.microsoft.com/dotnet/standard/base-types/regular-expression-language-quick-reference",
  messages: {
    invalid: {
      message: "The pattern {{pattern}} is refused by .NET at {{piece}}: {{kind}}",
      help: "Put it right. In an expression each backslash of a pattern is written twice.",
    },
  },
  examples() {
    return {
      bad: [
        { expression: 'Replace([a], , "(b", , "", , )' },
        { expression: 'Replace([a], , "b**", , "", , )' },
      ],
      good: [
        { expression: 'Replace([a], , "(?i)^CAS_([^{]*){", , "", , )' },
        { expression: 'Replace([a], "(b", , , "", , )' },
      ],
    };
  },
  *check({ patterns }) {
    for (const { node, regex } of patterns) {
      const { error, pattern } = regex;
      if (!error || error.kind === "too-deep") continue;
      const data = { pattern, kind: error.kind, piece: pattern.slice(error.start, error.end) || "its end" };
      yield { messageId: "invalid", severity: "error", data, start: node.start, end: node.end };
    }
  },
});
