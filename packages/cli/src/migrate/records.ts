import type { HistoryRecord, MigrationStep } from "@syncschema/migrations";
import packageJson from "../../package.json" with { type: "json" };
import { hashOf } from "../history/hash.ts";
import { bytesOf } from "../input/bytes-of.ts";

/** What the history is to say of steps, each on the result of those before it. */
export function recordsOf(
  steps: readonly MigrationStep[],
  { did, before, at }: { readonly did: HistoryRecord["did"]; readonly before: string; readonly at: Date },
): HistoryRecord[] {
  let hash = before;
  return steps.map(({ migration, parameters, outcomes, after }): HistoryRecord => {
    const previous = hash;
    if (outcomes.some(({ state }) => state === "applied")) hash = hashOf(bytesOf(after));
    return {
      did,
      migration: migration.id,
      parameters,
      tool: packageJson.version,
      at: `${at.toISOString().slice(0, "2026-01-31T12:00:00".length)}Z`,
      before: previous,
      after: hash,
    };
  });
}
