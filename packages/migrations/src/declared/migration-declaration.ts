import type { Address, Profile } from "@syncschema/model";
import type { Operation } from "../operation/operation.ts";

/** A migration as a file of JSON holds it: `schemas/migration.schema.json`. */
export interface MigrationDeclaration {
  readonly $schema?: string;
  /** `<sequence>/<number>-<name>`, which is also where the file stands. */
  readonly id: string;
  readonly summary: string;
  readonly why: string;
  readonly profiles: readonly Profile[];
  readonly source?: string;
  readonly notes?: readonly string[];
  readonly dependsOn?: readonly string[];
  readonly parameters?: Readonly<Record<string, ParameterDeclaration>>;
  readonly when?: Condition;
  /** In any text of theirs `{{name}}` stands for the value of a parameter. */
  readonly operations: readonly Operation[];
  readonly down: "inverse" | readonly Operation[] | { readonly irreversible: string };
}

/** Something that only a person knows, as a file declares it. */
export interface ParameterDeclaration {
  readonly description: string;
  readonly example: string;
  /** A regular expression. */
  readonly pattern?: string;
  readonly default?: string;
}

/** What a schema has to have, and what not, for a migration to be for it. It holds before and afterwards. */
export interface Condition {
  readonly exists?: readonly Address[];
  readonly absent?: readonly Address[];
}
