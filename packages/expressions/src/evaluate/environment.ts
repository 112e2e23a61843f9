/**
 * What an expression may ask for besides the attributes of its object. What is left out makes the result unknown
 * where it matters; nothing is assumed.
 */
export interface Environment {
  /** The present moment. */
  readonly now?: Date;
  /** Numbers from 0 up to but not 1, as `Math.random` or {@link seededRandom} give them. */
  readonly random?: () => number;
  /** Whether no object of the target has the value yet. */
  readonly isUnique?: (value: string) => boolean;
  /** The default verified domain of the tenant. */
  readonly defaultDomain?: string;
}

/** A source of numbers that is the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
