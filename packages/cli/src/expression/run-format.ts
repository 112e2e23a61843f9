import { format, parse } from "@syncschema/expressions";
import { CannotRun } from "../cannot-run.ts";
import type { FormatArguments } from "../commands/expression.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { readExpression } from "./read-expression.ts";
import { printErrors } from "./syntax-errors.ts";

/** Prints an expression in its canonical layout. */
export async function runFormat(args: FormatArguments): Promise<ExitCode> {
  const options = args.width === undefined ? {} : { width: widthOf(args.width) };
  const read = await readExpression(args);
  const parsed = parse(read.text);
  if (parsed.errors.length > 0) {
    printErrors(read);
    return exitCode.findings;
  }
  process.stdout.write(`${format(parsed, options)}\n`);
  return exitCode.clean;
}

function widthOf(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new CannotRun(`--width ${text} is no number of columns`, "Give a whole number, such as 80.");
}
