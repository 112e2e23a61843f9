import type { Finding } from "@syncschema/linter";
import { complaints, type PlannedSchema } from "./planned-file.ts";

/** What lint says of a schema before it is migrated and after; notes are left out. */
export interface FindingsChange {
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
  /** Those that the migration makes go away. */
  readonly gone: readonly Finding[];
  /** Those that there were not before. */
  readonly new: readonly Finding[];
}

export function findingsChange({ plan, profile }: PlannedSchema): FindingsChange {
  const before = complaints(plan.before, profile);
  const after = complaints(plan.after, profile);
  return { before, after, gone: without(before, after), new: without(after, before) };
}

function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const known = new Set(others.map(({ fingerprint }) => fingerprint));
  return findings.filter(({ fingerprint }) => !known.has(fingerprint));
}
