import { defineCheck } from "../define-check.ts";
import { functionReference } from "../learn.ts";
import { syntaxReports } from "../syntax-reports.ts";

export const expressionSyntax = defineCheck({
  id: "expression-syntax",
  summary: "The text is an expression: calls with their parentheses, commas, brackets and quotes",
  why: "The service refuses the expression when the schema is saved, and with it the whole schema.",
  severity: "error",
  evidence: "documented",
  source: functionReference,
  messages: {
    error: { message: "{{sentence}}", help: "Put it right; the service refuses the mapping as it is." },
  },
  examples() {
    return {
      bad: [
        {
          expression: 'Append([userPrincipalName], ".test"))',
          fixed: 'Append([userPrincipalName], ".test")',
        },
        {
          expression: 'Join(" ", [givenName] [sn]',
          gives: ["error", "error"],
          fixed: 'Join(" ", [givenName], [sn])',
        },
        { expression: "Trim([mail)" },
      ],
      good: [{ expression: 'Join(" ", [givenName], [sn])' }],
    };
  },
  check: (expression) =>
    syntaxReports(expression, [
      "empty",
      "unknown-character",
      "escaped-quotes",
      "unterminated-string",
      "unterminated-attribute",
      "empty-attribute",
      "chained-comparison",
      "missing-operand",
      "missing-comma",
      "semicolon",
      "grouping",
      "unclosed-parenthesis",
      "extra-parenthesis",
      "text-after-end",
      "too-deep",
    ]),
});
