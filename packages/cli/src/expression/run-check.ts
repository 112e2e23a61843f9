import type { CheckArguments } from "../commands/expression.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { prettyReport } from "../report/pretty-report.ts";
import { standardOutput } from "../terminal/terminal.ts";
import { expressionFindings } from "./expression-findings.ts";
import { readExpression } from "./read-expression.ts";

/** Prints what is wrong with an expression, and underlines it. */
export async function runCheck(args: CheckArguments): Promise<ExitCode> {
  const terminal = standardOutput();
  const file = expressionFindings(await readExpression(args));
  if (args.format === "json") {
    const { jsonReport } = await import("../report/json-report.ts");
    terminal.write(jsonReport([file]));
  } else {
    terminal.write(prettyReport([file], terminal));
  }
  return file.findings.some(({ severity }) => severity !== "info") ? exitCode.findings : exitCode.clean;
}
