import { type Finding, type Severity, severities } from "@syncschema/linter";
import type { LineIndex, Profile } from "@syncschema/model";

/** A file with what was found in it. */
export interface LintedFile {
  readonly path: string;
  readonly profile: Profile;
  readonly findings: readonly Finding[];
  /** Findings that somebody has accepted; they are in no count and fail nothing. */
  readonly suppressed?: readonly SuppressedFinding[];
  /** The lines of the file, for the places of the findings; undefined when there are none. */
  readonly lines: LineIndex | undefined;
  /** The text of the file, for reports that say what a fix would replace. */
  readonly text?: string | undefined;
}

/** A finding that is known and accepted, with what its suppression says about why. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly reason: string;
}

/** How many findings of each severity some files have. */
export function countBySeverity(files: readonly LintedFile[]): Record<Severity, number> {
  const counts = Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<Severity, number>;
  for (const { findings } of files) for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** How many findings of some files are suppressed. */
export function countSuppressed(files: readonly LintedFile[]): number {
  return files.reduce((count, { suppressed = [] }) => count + suppressed.length, 0);
}
