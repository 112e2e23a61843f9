import type { DocumentReading } from "@syncschema/model";
import type { AppliedBaseline } from "./apply-baseline.ts";
import type { Baseline, BaselineEntry } from "./baseline.ts";
import { baselineEntry } from "./baseline-entry.ts";

/** The entries of a file with its new findings and without what is gone; reasons stay. */
export function updatedEntries(applied: AppliedBaseline, reading: DocumentReading): BaselineEntry[] {
  return [...prunedEntries(applied), ...applied.findings.map((finding) => baselineEntry(reading, finding))];
}

/** The entries of a file without those whose finding is gone. */
export function prunedEntries({ known, unchecked }: AppliedBaseline): BaselineEntry[] {
  return [...known.map(({ entry }) => entry), ...unchecked];
}

/**
 * A baseline with other entries for some files; what it has of the rest stays. Files without entries are left
 * out.
 */
export function withEntries(
  baseline: Baseline,
  entriesByFile: ReadonlyMap<string, readonly BaselineEntry[]>,
): Baseline {
  const files = Object.entries({ ...baseline.files, ...Object.fromEntries(entriesByFile) });
  return { ...baseline, files: Object.fromEntries(files.filter(([, entries]) => entries.length > 0)) };
}

/** A new baseline. */
export function createBaseline(entriesByFile: ReadonlyMap<string, readonly BaselineEntry[]>): Baseline {
  return withEntries({ files: {} }, entriesByFile);
}

/** A baseline as the text of its file, in an order of its own: the same findings give the same text. */
export function baselineText(baseline: Baseline): string {
  const { files, ...others } = baseline;
  const sorted = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, entries]) => [path, entries.toSorted(inOrder)]);
  return `${JSON.stringify({ ...others, files: Object.fromEntries(sorted) }, null, 2)}\n`;
}

function inOrder(a: BaselineEntry, b: BaselineEntry): number {
  return sortKey(a) < sortKey(b) ? -1 : 1;
}

function sortKey({ address, rule, value }: BaselineEntry): string {
  return [address, rule, value].join("\n");
}
