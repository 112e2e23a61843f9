/**
 * The findings that were there when somebody began to lint, so that only new ones are shown: the format of
 * schemas/baseline.schema.json.
 */
export interface Baseline {
  readonly $schema?: string;
  /** Entries by the path of their file from the folder of the baseline, with `/` between names. */
  readonly files: Readonly<Record<string, readonly BaselineEntry[]>>;
}

/** A finding that is known. Rule, address and value name it; how often it occurs does not. */
export interface BaselineEntry {
  readonly rule: string;
  readonly address: string;
  /** What stood at the place, as a hash: another value there is another finding. */
  readonly value: string;
  /** Why it may stay, written by hand. */
  readonly reason?: string;
}
