import { findAttribute, type SchemaDocument } from "@syncschema/model";
import type { MigrationState } from "../migration/define-migration.ts";
import { defineAttribute, mapAttribute, readersOf } from "../migration/map-attribute.ts";
import { writes } from "../migration/open-mappings.ts";
import type { Operation } from "../operation/operation.ts";
import { noPeople, peopleMappings } from "./people-mappings.ts";

/** Whether people get an attribute that configurations from before it do not have. */
export function stateOfNewer(document: SchemaDocument, target: string): MigrationState {
  const mappings = peopleMappings(document);
  if (mappings.length === 0) return { state: "not-applicable", reason: noPeople };
  return { state: mappings.some((mapping) => writes(mapping, target)) ? "applied" : "pending" };
}

/** Maps it wherever its source can be read; the definition in Entra may be missing in an old export. */
export function mapNewer(document: SchemaDocument, target: string, source: string): Operation[] {
  return readersOf(peopleMappings(document), source).flatMap((mapping) => [
    ...(findAttribute(mapping.targetObjects, target).match === "none"
      ? defineAttribute(mapping.targetObjects, target)
      : []),
    mapAttribute(mapping, target, { source }),
  ]);
}

export const addedLater =
  "Configurations from before the attribute was supported do not get its mapping by themselves.";

export const wayBack = {
  kind: "irreversible",
  reason:
    "Values that were written stay in Entra ID, and the definition may have been there before. Remove the mapping to stop.",
} as const;
