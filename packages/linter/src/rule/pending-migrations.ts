import type { Profile, SchemaDocument } from "@syncschema/model";

/** A migration that a schema waits for. */
export interface PendingMigration {
  readonly id: string;
  /** What the schema has after it, in one line. */
  readonly summary: string;
}

/**
 * Says which migrations a schema waits for. The linter knows none itself: whoever runs it and has some gives this,
 * and it is asked only when a rule looks.
 */
export type PendingMigrations = (document: SchemaDocument, profile: Profile) => readonly PendingMigration[];
