import type { BaselineEntry, SuppressionState } from "@syncschema/linter";
import type { LoadedConfig } from "../config/load-config.ts";
import type { LintedFile } from "../report/linted-file.ts";
import type { SchemaFix } from "./fix-schema.ts";
import type { LintedSchema } from "./lint-files.ts";

/** What is kept of a linted file. Without a fix and an index of lines it is plain data, for other threads. */
export interface FileOutcome {
  readonly path: string;
  /** The file, and that of its suppressions when there is something to say of it. */
  readonly files: readonly LintedFile[];
  /** What became of each suppression of the configuration, in their order. */
  readonly states: readonly SuppressionState[];
  readonly stale: readonly BaselineEntry[];
  /** What is to be written. */
  readonly fix: SchemaFix | undefined;
}

/** An outcome with the configuration that held for the file. */
export interface ConfiguredOutcome extends FileOutcome {
  readonly config: LoadedConfig;
}

export function fileOutcome({
  path,
  reading,
  fix,
  result,
  config,
  suppressions,
}: LintedSchema): ConfiguredOutcome {
  const { profile, findings, baseline, aboutSuppressions, states } = result;
  const suppressed = [
    ...result.suppressed.map(({ finding, suppression }) => ({ finding, reason: suppression.reason })),
    ...baseline.known.map(({ finding, entry }) => ({ finding, reason: entry.reason ?? "in the baseline" })),
  ];
  // The text is kept only where a report needs it: a thousand clean files must not fill the memory.
  const { lines, text } = findings.length + suppressed.length > 0 ? reading.file : {};
  const files: LintedFile[] = [{ path, profile, findings, suppressed, lines, text }];
  if (suppressions && aboutSuppressions.length > 0) {
    const { file } = suppressions;
    files.push({ path: file.path, profile, findings: aboutSuppressions, lines: file.lines, text: file.text });
  }
  return {
    path,
    files,
    config,
    states: config.config.suppressions.map((suppression) => states.get(suppression) ?? "unchecked"),
    stale: baseline.stale,
    fix: fix?.fixed.length ? fix : undefined,
  };
}
