/**
 * A pattern of steps, as addresses and paths have them: a step matches as a whole, `**` any number of steps.
 * Each step of the pattern is `**` or an expression for the text of one.
 */
export type StepPattern = readonly (RegExp | typeof anySteps)[];

export const anySteps = "**";

/** Whether a pattern matches some steps, or the first of them: what is meant is meant with all that is inside. */
export function matchesSteps(pattern: StepPattern, steps: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return true;
  if (first === anySteps)
    return Array.from({ length: steps.length + 1 }).some((_, skipped) =>
      matchesSteps(rest, steps.slice(skipped)),
    );
  const [step, ...inside] = steps;
  return step !== undefined && first.test(step) && matchesSteps(rest, inside);
}

/** An expression for the whole text of a step, from pieces that are already written as expressions. */
export function wholeStep(pieces: readonly string[]): RegExp {
  return new RegExp(`^${pieces.join("")}$`, "su");
}

/** A text as an expression that matches it and nothing else. */
export function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
