import type { Address, JsonEdit, Pointer, Position } from "@syncschema/model";

/** How much a finding weighs, the heaviest first. */
export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/**
 * Whether a fix may be made unasked. `safe`: it only writes what the file means already. `suggestion`: it changes
 * what the job does, or is a guess at what was meant, so that a person has to choose it.
 */
export type FixKind = "safe" | "suggestion";

/** From the first character to behind the last. Lines and columns count from 1, columns in UTF-16 units. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Another place that belongs to a finding. */
export interface RelatedFinding {
  readonly message: string;
  readonly pointer: Pointer;
  readonly range: Range;
}

/** Something that a rule has to say of a file. */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  /** What is wrong. */
  readonly message: string;
  /** What the service or the provisioning cycle makes of it. */
  readonly why: string;
  /** What to do. */
  readonly help: string;
  /** What the place is; the same in another export of the same schema. */
  readonly address: Address;
  /** Where the place is in this file. */
  readonly pointer: Pointer;
  readonly range: Range;
  readonly related: readonly RelatedFinding[];
  /** Edits that repair it; undefined when only a person can. */
  readonly fix: readonly JsonEdit[] | undefined;
  /** Whether the fix may be made unasked; undefined without one, or where it is not known. */
  readonly fixKind: FixKind | undefined;
  /** Names the finding across runs and moved lines: made from rule, message and address. */
  readonly fingerprint: string;
}
