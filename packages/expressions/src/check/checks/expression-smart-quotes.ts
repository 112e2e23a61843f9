import { defineCheck } from "../define-check.ts";
import { functionReference } from "../learn.ts";
import { syntaxReports } from "../syntax-reports.ts";

export const expressionSmartQuotes = defineCheck({
  id: "expression-smart-quotes",
  summary: "Quotes and blanks are the plain ones of the keyboard",
  why: "They look like quotes and blanks and are none, so the service refuses the expression when the schema is saved.",
  severity: "error",
  evidence: "documented",
  source: functionReference,
  messages: {
    error: {
      message: "{{sentence}}",
      help: "Write the plain character; word processors put another in its place.",
    },
  },
  examples() {
    return {
      bad: [
        { expression: "Append([mail], “.test”)", fixed: 'Append([mail], ".test")' },
        { expression: "Trim(\u00a0[mail])", fixed: "Trim( [mail])" },
      ],
      good: [{ expression: 'Append([mail], "“”")' }],
    };
  },
  check: (expression) => syntaxReports(expression, ["smart-quotes", "invisible-character"]),
});
