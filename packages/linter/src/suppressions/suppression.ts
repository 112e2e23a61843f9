import type { Pointer } from "@syncschema/model";

/** One finding that is meant to be left alone, and why. */
export interface Suppression {
  readonly rule: string;
  /** The address of the finding, or of something that it is inside of. */
  readonly address: string;
  readonly reason: string;
  /** The last day on which it holds, as `2027-01-31`. */
  readonly until?: string;
}

/**
 * What became of a suppression. `unchecked` is one whose rule had no say in the file, so that nobody knows
 * whether there is anything to suppress.
 */
export type SuppressionState = "used" | "unused" | "expired" | "unchecked";

/** A suppression as the rules about suppressions see it. */
export interface JudgedSuppression {
  readonly suppression: Suppression;
  readonly state: SuppressionState;
  /** Where it stands in its file. */
  readonly pointer: Pointer;
  /** It stands in a configuration, so that it may be meant for a file that was not linted. */
  readonly shared: boolean;
}
