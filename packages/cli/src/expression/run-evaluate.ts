import {
  type Environment,
  evaluate,
  outcomeText,
  parse,
  type SourceObject,
  seededRandom,
} from "@syncschema/expressions";
import { decode } from "@syncschema/model";
import { CannotRun } from "../cannot-run.ts";
import type { EvaluateArguments } from "../commands/expression.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { readBytes } from "../input/read-file.ts";
import { printable } from "../terminal/printable.ts";
import { standardOutput } from "../terminal/terminal.ts";
import { wrapped } from "../terminal/wrapped.ts";
import { type ReadExpression, readExpression } from "./read-expression.ts";
import { attributesFromJson, attributesFromWords } from "./source-object.ts";
import { printErrors } from "./syntax-errors.ts";

/** Prints what an expression gives for an object; what cannot be known offline is said, not guessed. */
export async function runEvaluate(args: EvaluateArguments): Promise<ExitCode> {
  const environment = environmentOf(args);
  const read = await readExpression(args);
  const { root, errors } = parse(read.text);
  if (root === undefined || errors.length > 0) {
    printErrors(read);
    return exitCode.findings;
  }
  const outcome = evaluate(root, await objectOf(args, read), environment);
  const { write, width } = standardOutput();
  write(`${wrapped(printable(outcomeText(outcome)), width, "")}\n`);
  return outcome.kind === "value" || outcome.kind === "flow" ? exitCode.clean : exitCode.findings;
}

async function objectOf(
  { input, set = [] }: EvaluateArguments,
  { attribute }: ReadExpression,
): Promise<SourceObject> {
  const fromFile = input === undefined ? {} : attributesFromJson(input, decode(await readBytes(input)).text);
  return { ...fromFile, ...attributesFromWords(set, attribute) };
}

function environmentOf(args: EvaluateArguments): Environment {
  const { now, seed, taken, "default-domain": defaultDomain } = args;
  return {
    ...(now === undefined ? {} : { now: moment(now) }),
    ...(seed === undefined ? {} : { random: seededRandom(wholeNumber(seed)) }),
    ...(taken === undefined ? {} : { isUnique: (value: string) => !taken.includes(value) }),
    ...(defaultDomain === undefined ? {} : { defaultDomain }),
  };
}

function moment(text: string): Date {
  const date = new Date(text);
  if (!Number.isNaN(date.getTime())) return date;
  throw new CannotRun(`--now ${text} is no moment`, "Write it as 2026-01-31T12:00:00Z.");
}

function wholeNumber(text: string): number {
  if (/^-?\d{1,9}$/.test(text)) return Number(text);
  throw new CannotRun(`--seed ${text} is no whole number`, "Give one of up to nine digits.");
}
