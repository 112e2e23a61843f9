import { nestedRepetitions } from "../../regex/backtracking.ts";
import { defineCheck } from "../define-check.ts";

export const regexBacktracking = defineCheck({
  id: "regex-backtracking",
  summary: "Patterns do not repeat a repetition",
  why: "One long value can keep the cycle busy until it gives up.",
  severity: "warning",
  evidence: "documented",
  source: "https://learn.microsoft.com/dotnet/standard/base-types/backtracking-in-regular-expressions",
  messages: {
    nested: {
      message: "{{piece}} repeats a repetition: on some values that do not match it takes time without end",
      help: "Repeat once, or make the inner group atomic: (?>…).",
    },
  },
  examples() {
    return {
      bad: [{ expression: 'Replace([a], , "^(b+)+@", , "", , )' }],
      good: [{ expression: 'Replace([a], , "(?<Suffix>@(.)*)", "Suffix", "", , )' }],
    };
  },
  *check({ patterns }) {
    for (const { node, regex } of patterns) {
      if (regex.error) continue;
      for (const { start, end } of nestedRepetitions(regex.root)) {
        const data = { piece: regex.pattern.slice(start, end) };
        yield { messageId: "nested", severity: "warning", data, start: node.start, end: node.end };
      }
    }
  },
});
