import { defineCheck } from "../define-check.ts";
import { functionReference } from "../learn.ts";
import { syntaxReports } from "../syntax-reports.ts";

export const expressionSingleQuotes = defineCheck({
  id: "expression-single-quotes",
  summary: "Texts stand in double quotes",
  why: "The service refuses the expression when the schema is saved.",
  severity: "error",
  evidence: "documented",
  source: functionReference,
  messages: { error: { message: "{{sentence}}", help: "Write double quotes." } },
  examples() {
    return {
      bad: [{ expression: "Append([mail], '.test')", fixed: 'Append([mail], ".test")' }],
      good: [{ expression: 'Append([mail], "o\'clock")' }],
    };
  },
  check: (expression) => syntaxReports(expression, ["single-quotes"]),
});
