import type { ObjectDefinitionNode, SchemaChange } from "@syncschema/model";
import { byObject } from "./by-object.ts";
import { removed } from "./changes-since.ts";

/** The attributes that the base defines for an object and the file does not; anchors are for anchor-changed. */
export function missingDefinitions(
  changes: readonly SchemaChange[],
): ReadonlyMap<ObjectDefinitionNode, readonly (string | undefined)[]> {
  const missing = removed(changes, "AttributeDefinition").filter(({ before }) => !before.anchor);
  const groups = byObject(missing, ({ missingFrom }) =>
    missingFrom.kind === "ObjectDefinition" ? missingFrom : undefined,
  );
  return new Map([...groups].map(([object, list]) => [object, list.map(({ before }) => before.name)]));
}

/**
 * Whether so much is missing that the file seems to come from another job or an older export, rather than from
 * somebody who removed a definition.
 */
export function isSubset(missing: ReadonlyMap<ObjectDefinitionNode, readonly unknown[]>): boolean {
  const count = [...missing.values()].reduce((sum, names) => sum + names.length, 0);
  return count >= 10;
}
