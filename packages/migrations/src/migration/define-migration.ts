import type { Profile, SchemaDocument } from "@syncschema/model";
import type { Change } from "./change.ts";

/** Whether a migration has anything to do with a schema. */
export type MigrationState =
  | { readonly state: "pending" }
  | { readonly state: "applied" }
  | { readonly state: "not-applicable"; readonly reason: string }
  /** It applies but cannot be done safely; a person has to decide or repair something first. */
  | { readonly state: "blocked"; readonly reason: string };

/** A schema before and after a migration; shown in its page and run as a test. */
export interface MigrationExample {
  readonly title: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A versioned upgrade of exported schemas. It works on data alone and never writes. */
export interface Migration {
  /** `cross-tenant/1-group-sync`: the kind of provisioning, the order within it, the name. Never changes. */
  readonly id: string;
  /** What a schema has after it, in one line. */
  readonly summary: string;
  readonly why: string;
  readonly profiles: readonly Profile[];
  /** Where the knowledge comes from. */
  readonly source: string;
  /** What to know or to do besides, for a person who is about to run it. */
  readonly notes: readonly string[];
  readonly examples: readonly MigrationExample[];
  detect(document: SchemaDocument, profile: Profile): MigrationState;
  /** What it changes and keeps. Only called when `detect` says pending or applied. */
  up(document: SchemaDocument, profile: Profile): readonly Change[];
  /** Why there is no way back, or what to do by hand instead. */
  readonly down: { readonly kind: "irreversible"; readonly reason: string };
}

export function defineMigration(migration: Migration): Migration {
  return migration;
}
