import type { FunctionDefinition } from "./define-function.ts";

/** How many arguments a call may have; an empty place counts as one. */
export interface Arity {
  readonly min: number;
  /** Infinity where the last ones may be repeated. */
  readonly max: number;
  /** Between `min` and `max` every so many; 2 for the pairs of Switch. */
  readonly step: number;
}

/** The arity that follows from a function's parameters. */
export function arityOf({ parameters, repeats = 0, atLeast = 0 }: FunctionDefinition): Arity {
  const lastRequired = parameters.findLastIndex(({ required }) => required);
  return {
    min: Math.max(lastRequired + 1, atLeast),
    max: repeats > 0 ? Number.POSITIVE_INFINITY : parameters.length,
    step: Math.max(repeats, 1),
  };
}

/** Whether a call of the function may have this many arguments, by its present signature. */
export function acceptsArity(definition: FunctionDefinition, count: number): boolean {
  const { min, max, step } = arityOf(definition);
  return count >= min && count <= max && (count - min) % step === 0;
}
