import type { LintedFile } from "../report/linted-file.ts";
import { prettyReport } from "../report/pretty-report.ts";
import { standardError } from "../terminal/terminal.ts";
import { expressionFindings } from "./expression-findings.ts";
import type { ReadExpression } from "./read-expression.ts";

/** Prints the errors of an expression that has to be right before anything can be done with it. */
export function printErrors(read: ReadExpression): void {
  const file = expressionFindings(read);
  const errors: LintedFile = {
    ...file,
    findings: file.findings.filter(({ severity }) => severity === "error"),
  };
  const terminal = standardError();
  terminal.write(prettyReport([errors], terminal));
}
