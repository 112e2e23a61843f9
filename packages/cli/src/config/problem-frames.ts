import type { LocatedProblem } from "@syncschema/linter";
import type { LineIndex } from "@syncschema/model";
import { CannotRun } from "../cannot-run.ts";
import { codeFrame } from "../report/code-frame.ts";
import { printable } from "../terminal/printable.ts";
import { standardError, type Terminal } from "../terminal/terminal.ts";
import { wrapped } from "../terminal/wrapped.ts";

/** A file of ours, of which something may be wrong. */
export interface FileWithProblems {
  /** As messages call it. */
  readonly name: string;
  /** Undefined for a module. */
  readonly lines: LineIndex | undefined;
  readonly problems: readonly LocatedProblem[];
}

/**
 * Ends the command when a file cannot be used, and says what is wrong with it; what is only doubtful is said
 * and left.
 *
 * @throws CannotRun
 */
export function refuseOrWarn(file: FileWithProblems): void {
  const terminal = standardError();
  const errors = file.problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    throw new CannotRun(
      `${file.name} cannot be used`,
      "Correct it and try again.",
      problemFrames({ ...file, problems: errors }, terminal),
    );
  }
  if (file.problems.length > 0) terminal.write(problemFrames(file, terminal));
}

/** Problems for people: where, what and what to do. */
function problemFrames({ name, lines, problems }: FileWithProblems, terminal: Terminal): string {
  const { colors, width } = terminal;
  return problems
    .toSorted(inOrderOfText)
    .map(({ severity, pointer, range, message, help }) => {
      const place = range ? `:${range.start.line}:${range.start.column}` : pointer && ` at ${pointer}`;
      const paint = severity === "error" ? colors.red : colors.yellow;
      return [
        `\n${colors.bold(printable(name + place))}  ${paint(severity)}`,
        wrapped(colors.bold(printable(message)), width, "  "),
        ...(range && lines ? ["", codeFrame(lines, range, width, colors), ""] : []),
        wrapped(printable(help), width, " ".repeat(10), `  ${colors.dim("do      ")}`),
        "",
      ].join("\n");
    })
    .join("");
}

function inOrderOfText(a: LocatedProblem, b: LocatedProblem): number {
  return (a.range?.start.offset ?? 0) - (b.range?.start.offset ?? 0);
}
