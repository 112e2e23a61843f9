import type { JsonEdit, Node, ObjectMappingNode, Pointer, Profile, SchemaDocument } from "@syncschema/model";
import type { Facts } from "../facts/facts.ts";
import type { Severity } from "../finding/finding.ts";
import type { DataOf, Messages } from "./messages.ts";
import type { PendingMigrations } from "./pending-migrations.ts";

/**
 * What a finding is about: a node; a property of a node, which may be missing, or some characters of the text
 * that it holds; a place of the file by its pointer; or some characters of the file.
 */
export type Place =
  | Node
  | {
      readonly node: Node;
      readonly property: string;
      /** In UTF-16 units of the text that the property holds. */
      readonly within?: { readonly start: number; readonly end: number };
    }
  | { readonly pointer: Pointer; readonly part?: "name" | "value" }
  | { readonly offset: number; readonly length: number; readonly pointer?: Pointer };

/** Another place that a reader must see to understand the finding. */
export interface RelatedPlace {
  readonly message: string;
  readonly at: Place;
}

type Data<D> = keyof D extends never ? { readonly data?: undefined } : { readonly data: D };

/** What a rule says of a place, without any text of its own. */
export type Report<M extends Messages, Id extends keyof M> = Data<DataOf<M[Id]>> & {
  readonly at: Place;
  readonly messageId: Id;
  readonly related?: readonly RelatedPlace[];
  /** Edits that make the finding go away. */
  readonly fix?: readonly JsonEdit[];
  /** Where a single case weighs less, or more, than the rule. */
  readonly severity?: Severity;
  /** The mapping for whose sake a definition is found wanting, when the place itself is in a directory. */
  readonly concerning?: ObjectMappingNode;
};

/** What a rule knows and may do while it looks. */
export interface Context<M extends Messages, O extends object = object> {
  /** The kind of provisioning, as detected or as set by hand. */
  readonly profile: Profile;
  /** An earlier export of the same schema to compare with; given to every rule that needs it. */
  readonly base: SchemaDocument | undefined;
  /** What is known besides the schema; given to every rule that needs it. */
  readonly facts: Facts | undefined;
  /** Says which migrations are pending; given to every rule that needs it. */
  readonly migrations: PendingMigrations | undefined;
  /** What the configuration sets in the rule, over its defaults. */
  readonly options: O;
  report<const Id extends keyof M>(report: Report<M, Id>): void;
}
