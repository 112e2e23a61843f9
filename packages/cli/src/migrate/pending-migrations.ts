import type { PendingMigration } from "@syncschema/linter";
import { planMigrations } from "@syncschema/migrations";
import type { Profile, SchemaDocument } from "@syncschema/model";

/** The migrations that a schema waits for and that need nothing from a person, as lint reports them. */
export function pendingMigrations(document: SchemaDocument, profile: Profile): PendingMigration[] {
  return planMigrations(document, { profile })
    .steps.filter(({ state }) => state.state === "pending")
    .map(({ migration: { id, summary } }) => ({ id, summary }));
}
