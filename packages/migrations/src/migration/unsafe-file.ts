import { addressOf, nodeAt, type Pointer, type SchemaDocument } from "@syncschema/model";
import type { MigrationState } from "./define-migration.ts";

/** Pending, or blocked where the file is none to build on. */
export function pendingIfSafe(document: SchemaDocument): MigrationState {
  const reason = unsafeFile(document);
  return reason === undefined ? { state: "pending" } : { state: "blocked", reason };
}

/** Why a file is none to build on: it lost something, or Graph would refuse it as it is. */
export function unsafeFile({ schema, ...document }: SchemaDocument): string | undefined {
  const [lost] = document.damage;
  if (lost) return inFile("parts of the file were lost or never filled in", lost.pointer);
  const [twice] = document.duplicateKeys;
  if (twice) return inFile(`the file has properties twice`, twice.object);
  const wrong = document.faults.find(({ kind }) => kind !== "invalid-enum-value");
  if (wrong) return inFile("values of the file have another type than Graph gives them", wrong.pointer);
  const misspelt = document.unfamiliarProperties.find(({ otherCase }) => otherCase !== undefined);
  if (misspelt) return inFile("names of the file have another case than Graph gives them", misspelt.pointer);
  return undefined;

  function inFile(what: string, pointer: Pointer): string {
    return `${what}, first in ${addressOf(nodeAt(schema, pointer))}; \`syncschema lint\` names every place`;
  }
}
