import { nearest } from "@syncschema/expressions";
import type { ObjectDefinitionNode } from "@syncschema/model";

/** Whether anything can be concluded from an attribute that these definitions do not have. */
export function definesAttributes(objects: readonly ObjectDefinitionNode[]): boolean {
  return objects.some((object) => object.attributes.length > 0);
}

export function attributeNames(objects: readonly ObjectDefinitionNode[]): string[] {
  return objects.flatMap((object) => object.attributes.flatMap(({ name }) => name ?? []));
}

/** `; did you mean "displayName"?`, or nothing when no name is near. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const similar = nearest(name, names);
  return similar === undefined ? "" : `; did you mean "${similar}"?`;
}
