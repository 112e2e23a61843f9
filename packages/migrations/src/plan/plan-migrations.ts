import { encode, type Profile, readDocument, type SchemaDocument } from "@syncschema/model";
import type { Change } from "../migration/change.ts";
import type { Migration, MigrationState } from "../migration/define-migration.ts";
import { migrations as allMigrations } from "../migrations.ts";

/** One migration of a plan. `changes` is empty unless the state is pending or applied. */
export interface MigrationStep {
  readonly migration: Migration;
  readonly state: MigrationState;
  readonly changes: readonly Change[];
}

/** What migrating a schema would do. Nothing is written; `after` is the document that would be. */
export interface MigrationPlan {
  readonly before: SchemaDocument;
  readonly after: SchemaDocument;
  readonly steps: readonly MigrationStep[];
}

export interface PlanOptions {
  /** The kind of provisioning, where a person knows better than the file shows. */
  readonly profile?: Profile | undefined;
  readonly migrations?: readonly Migration[];
}

/**
 * Plans every pending migration, each on the result of those before it. A blocked one stops the plan: what
 * comes after may rely on it.
 */
export function planMigrations(document: SchemaDocument, options: PlanOptions = {}): MigrationPlan {
  const { profile = document.profile, migrations = allMigrations } = options;
  const steps: MigrationStep[] = [];
  let after = document;
  for (const migration of migrations) {
    const state = detect(migration, after, profile);
    const isKnown = state.state === "pending" || state.state === "applied";
    const changes = isKnown ? migration.up(after, profile) : [];
    steps.push({ migration, state, changes });
    if (state.state === "pending") after = edited(after, changes);
    if (state.state === "blocked") break;
  }
  return { before: document, after, steps };
}

function detect(migration: Migration, document: SchemaDocument, profile: Profile): MigrationState {
  if (migration.profiles.includes(profile)) return migration.detect(document, profile);
  const kind = profile === "unknown" ? "of no known kind" : profile;
  return {
    state: "not-applicable",
    reason: `it is for ${migration.profiles.join(", ")}, and this schema is ${kind}`,
  };
}

function edited(document: SchemaDocument, changes: readonly Change[]): SchemaDocument {
  const text = document.edited(changes.flatMap(({ edits }) => edits));
  const { path, encoding } = document.file;
  const reading = readDocument(path, encode(text, encoding));
  if (reading.kind !== "schema")
    throw new Error(`the migrated text of ${path} is no schema: ${reading.problem.kind}`);
  return reading;
}
