import { buildSource, describeNoTree, type NoTreeReason, parse } from "@syncschema/expressions";
import type { ExpressionArguments } from "../commands/expression.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { printable } from "../terminal/printable.ts";
import { standardError } from "../terminal/terminal.ts";
import { wrapped } from "../terminal/wrapped.ts";
import { readExpression } from "./read-expression.ts";
import { printErrors } from "./syntax-errors.ts";

/** Prints the source that carries an expression in a schema, as JSON. */
export async function runTree(args: ExpressionArguments): Promise<ExitCode> {
  const read = await readExpression(args);
  const built = buildSource(parse(read.text));
  if (built.ok) {
    process.stdout.write(`${JSON.stringify(built.source, null, 2)}\n`);
    return exitCode.clean;
  }
  if (built.reasons.some(({ kind }) => kind === "syntax-error")) printErrors(read);
  else printReasons(built.reasons);
  return exitCode.findings;
}

function printReasons(reasons: readonly NoTreeReason[]): void {
  const terminal = standardError();
  const words = reasons.map((reason) =>
    wrapped(printable(`- ${describeNoTree(reason)}`), terminal.width, "  "),
  );
  terminal.write(
    `The service's tree of this expression is not known, and a guess would be saved without an error:\n${words.join("\n")}\nWrite the mapping in the portal, export the schema and take the source from there.\n`,
  );
}
