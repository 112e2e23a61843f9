import { defineCheck } from "../define-check.ts";
import { functionReference } from "../learn.ts";
import { syntaxReports } from "../syntax-reports.ts";

export const expressionUnquotedText = defineCheck({
  id: "expression-unquoted-text",
  summary: "Words stand in quotes, in brackets or before parentheses",
  why: "The service refuses a word that is neither a text, an attribute nor a function.",
  severity: "error",
  evidence: "documented",
  source: functionReference,
  messages: { error: { message: "{{sentence}}", help: "Write a text in quotes, an attribute in brackets." } },
  examples() {
    return {
      bad: [
        {
          expression: "Switch([a], No, Yes, true)",
          gives: ["error", "error", "error"],
          fixed: 'Switch([a], "No", "Yes", "True")',
        },
      ],
      good: [{ expression: "IIF(IsPresent([a]), IgnoreAttributeFlow, %DomainFQDN%)" }],
    };
  },
  check: (expression) => syntaxReports(expression, ["unquoted-text", "bare-boolean"]),
});
