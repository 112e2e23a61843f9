import type { Address, SchemaChange } from "@syncschema/model";

/** Why a person has to decide on a customisation. */
export type ConflictReason =
  /** Both sides have changed the property, each to another value. */
  | "both-changed"
  /** Both sides have added the thing, and they differ in the property. */
  | "both-added"
  /** It is in something that the other schema does not have any more. */
  | "gone"
  /** It takes something away that the other schema has changed. */
  | "removed"
  /** It names something of the first tenant that the map does not have. */
  | "unmapped";

/** A customisation that is not simply taken. */
export interface Conflict {
  readonly reason: ConflictReason;
  /** The thing in `onto`, or where it would stand there. */
  readonly address: Address;
  /** What taking the customisation changes in `onto`. */
  readonly port: SchemaChange;
  /** What `mine` changed in `base`; nothing where `base` does not have the thing. */
  readonly mine: readonly SchemaChange[];
  /** What `onto` changed in `base`, likewise. */
  readonly template: readonly SchemaChange[];
  /** From tenant to tenant, what the customisation names that the map does not have. */
  readonly unmapped: readonly string[];
}
