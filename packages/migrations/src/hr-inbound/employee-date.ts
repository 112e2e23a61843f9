import type { SchemaDocument } from "@syncschema/model";
import type { MigrationState } from "../migration/define-migration.ts";
import { mapAttribute, readersOf } from "../migration/map-attribute.ts";
import { mappingsToEntraUsers, noEntraUsers, writes } from "../migration/open-mappings.ts";
import { operableAddress } from "../migration/operable-address.ts";
import type { Operation } from "../operation/operation.ts";

/** Applied as soon as one mapping writes the date, so that what is pending writes it nowhere. */
export function stateOfDate(document: SchemaDocument, target: string): MigrationState {
  const mappings = mappingsToEntraUsers(document);
  if (mappings.length === 0) return { state: "not-applicable", reason: noEntraUsers };
  return { state: mappings.some((mapping) => writes(mapping, target)) ? "applied" : "pending" };
}

/** Maps the date with the time that lifecycle workflows need. */
export function mapDate(
  document: SchemaDocument,
  target: string,
  from: { readonly name: string; readonly format: string },
): Operation[] {
  const source = `FormatDateTime([${from.name}], , "${from.format}", "yyyy-MM-ddTHH:mm:ssZ")`;
  return readersOf(mappingsToEntraUsers(document), source).map((mapping) =>
    mapAttribute(mapping, target, { source }),
  );
}

/** The mappings of the date, away. */
export function unmapDate(document: SchemaDocument, target: string): Operation[] {
  return mappingsToEntraUsers(document)
    .flatMap(({ attributeMappings }) => attributeMappings)
    .filter(({ targetAttributeName }) => targetAttributeName?.toLowerCase() === target.toLowerCase())
    .map((mapping) => ({ op: "remove", at: operableAddress(mapping) }));
}

/** How Workday writes dates, and a name as it stands between brackets. */
export const dateFormat = {
  description: "how the HR system writes the date",
  example: "yyyy-MM-ddzzz",
  pattern: /^[^"]+$/,
  default: "yyyy-MM-ddzzz",
} as const;
export const attributeName = /^[^[\]"]+$/;

export const dateNotes = [
  "SuccessFactors writes dates as M/d/yyyy hh:mm:ss tt; Workday as yyyy-MM-ddzzz, which is taken when no format is given.",
  "The time is that of the source, midnight where it has none. A workflow starts by it, in UTC.",
  "Taking the mapping out again leaves the values that were written.",
];
