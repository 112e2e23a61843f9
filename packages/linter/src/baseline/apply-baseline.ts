import type { DocumentReading } from "@syncschema/model";
import type { Finding } from "../finding/finding.ts";
import type { BaselineEntry } from "./baseline.ts";
import { baselineEntry, identityOf } from "./baseline-entry.ts";

/** A finding that is in the baseline, and its entry there. */
export interface KnownFinding {
  readonly finding: Finding;
  readonly entry: BaselineEntry;
}

/** The findings of a file beside what the baseline has of it. */
export interface AppliedBaseline {
  /** Findings that are not in the baseline. */
  readonly findings: readonly Finding[];
  readonly known: readonly KnownFinding[];
  /** Entries whose finding is gone. */
  readonly stale: readonly BaselineEntry[];
  /** Entries whose rule had no say in the file, so that nobody knows. */
  readonly unchecked: readonly BaselineEntry[];
}

/**
 * Takes out of the findings of a file what its baseline knows, each entry one finding.
 *
 * @param ran ids of the rules that had a say in the file
 */
export function applyBaseline(
  entries: readonly BaselineEntry[],
  findings: readonly Finding[],
  { reading, ran }: { readonly reading: DocumentReading; readonly ran: ReadonlySet<string> },
): AppliedBaseline {
  const waiting = new Map<string, BaselineEntry[]>();
  for (const entry of entries) {
    const identity = identityOf(entry);
    waiting.set(identity, [...(waiting.get(identity) ?? []), entry]);
  }
  const fresh: Finding[] = [];
  const known: KnownFinding[] = [];
  for (const finding of findings) {
    const entry =
      entries.length === 0 ? undefined : waiting.get(identityOf(baselineEntry(reading, finding)))?.shift();
    if (entry === undefined) fresh.push(finding);
    else known.push({ finding, entry });
  }
  const left = [...waiting.values()].flat();
  return {
    findings: fresh,
    known,
    stale: left.filter(({ rule }) => ran.has(rule)),
    unchecked: left.filter(({ rule }) => !ran.has(rule)),
  };
}
