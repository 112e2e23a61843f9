import type { Severity } from "../finding/finding.ts";

/** What a configuration may say of a rule: how much its findings weigh, or that it is not to run. */
export const ruleLevels = ["off", "info", "warning", "error"] as const;
export type RuleLevel = "off" | Severity;

/** What holds for a rule in one file. */
export interface RuleSettings {
  readonly level: RuleLevel;
  readonly options: object;
  /** Levels that hold in parts of the schema; of several that match a place the last counts. */
  readonly places: readonly LevelAtPlaces[];
}

/** A level that holds at some places of a schema and under them. */
export interface LevelAtPlaces {
  /** Patterns of addresses. */
  readonly addresses: readonly string[];
  readonly level: RuleLevel;
}
