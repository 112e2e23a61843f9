import { type Finding, type Severity, severities } from "@syncschema/linter";
import type { LineIndex, Profile } from "@syncschema/model";

/** A file with what was found in it. */
export interface LintedFile {
  readonly path: string;
  readonly profile: Profile;
  readonly findings: readonly Finding[];
  /** The lines of the file, for the places of the findings; undefined when there are none. */
  readonly lines: LineIndex | undefined;
}

/** How many findings of each severity some files have. */
export function countBySeverity(files: readonly LintedFile[]): Record<Severity, number> {
  const counts = Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<Severity, number>;
  for (const { findings } of files) for (const { severity } of findings) counts[severity]++;
  return counts;
}
