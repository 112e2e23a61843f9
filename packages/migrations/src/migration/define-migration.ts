import type { Profile, SchemaDocument } from "@syncschema/model";
import type { Operation } from "../operation/operation.ts";
import type { Parameter, ParameterValues } from "./parameters.ts";

/** What a migration has to do with a schema. */
export type MigrationState =
  | { readonly state: "pending" }
  | { readonly state: "applied" }
  | {
      readonly state: "not-applicable";
      readonly reason: string;
      /** Parameters by which it is asked for, where that alone keeps it back. */
      readonly missing?: readonly string[];
    }
  /** It applies but cannot be done safely; a person has to decide or repair something first. */
  | {
      readonly state: "blocked";
      readonly reason: string;
      /** Parameters that have to be given first; nothing is wrong with the file. */
      readonly missing?: readonly string[];
    };

/** A schema before and after a migration; shown in its page and run as a test. */
export interface MigrationExample {
  readonly title: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Values of the parameters, where the examples of their declarations do not do. */
  readonly parameters?: ParameterValues;
}

/** What a migration is told besides the document. */
export interface MigrationContext<P extends string = string> {
  readonly profile: Profile;
  /** Checked values of the parameters that it declares. */
  readonly parameters: Readonly<Record<P, string>>;
}

/** There is no way back that a file could show. */
export interface Irreversible {
  readonly kind: "irreversible";
  /** Why, or what to do by hand instead. */
  readonly reason: string;
}

/** What stands about a migration anywhere: plans, `migrate status` and its page are made from it. */
interface MigrationMeta {
  /** `cross-tenant/1-group-sync`: the sequence, the number in it from 1 on, the name. Never changes. */
  readonly id: string;
  /** What a schema has after it, in one line. */
  readonly summary: string;
  readonly why: string;
  /** The kinds of provisioning that it is for. */
  readonly profiles: readonly Profile[];
  /** The page that the knowledge comes from. */
  readonly source?: string;
  /** What to know or to do besides, for a person who is about to run it. */
  readonly notes: readonly string[];
  /** Migrations of other sequences that come before. Those before it in its own always do. */
  readonly dependsOn?: readonly string[];
  readonly examples: readonly MigrationExample[];
}

/** How a migration with some parameters is written. */
export interface MigrationDefinition<P extends string = never> extends MigrationMeta {
  /** What only a person knows, by name. */
  readonly parameters?: Readonly<Record<P, Parameter>>;
  /**
   * Whether a schema should have it is for a person to decide, who says so by giving one of its parameters. Without
   * any, it is not applicable wherever it would be pending or blocked, and holds nothing up.
   */
  readonly onRequest?: boolean;
  /**
   * Settles what cannot be seen from the operations: that it is not for this schema, cannot be done, or was done in
   * another way. Left out, or when it says `pending`, a migration whose operations are all satisfied is applied.
   *
   * @param known checked values of the parameters; those that were not given, or given wrongly, are absent
   */
  detect?(
    document: SchemaDocument,
    profile: Profile,
    known: Readonly<Partial<Record<P, string>>>,
  ): MigrationState;
  /** What to do. Only called when `detect` says pending. */
  up(document: SchemaDocument, context: MigrationContext<P>): readonly Operation[];
  /** The way back. Of a schema that was pending, down after up makes what it was. */
  readonly down:
    | ((document: SchemaDocument, context: MigrationContext<P>) => readonly Operation[])
    | Irreversible;
  /**
   * Whether the way back undoes every operation, whatever it found. Where some are satisfied and others are not, the
   * migration is then blocked, since those would be undone as well.
   */
  readonly undoneWhole?: boolean;
}

/** A versioned upgrade of exported schemas. It works on data alone and never writes. */
export interface Migration extends MigrationDefinition<string> {}

/** Declares a migration. */
export function defineMigration<const P extends string = never>(
  definition: MigrationDefinition<P>,
): Migration {
  return definition as unknown as Migration;
}
