import type { Finding } from "@syncschema/linter";
import type { Rebased, RebaseSides } from "@syncschema/migrations";

/** What came of a rebase, for whatever prints it. */
export interface RebaseReport {
  readonly sides: RebaseSides;
  readonly result: Rebased;
  /** Errors of the result that `mine` does not have. */
  readonly errors: readonly Finding[];
  /** The file that it was written to; undefined when nothing was written. */
  readonly written: string | undefined;
}
