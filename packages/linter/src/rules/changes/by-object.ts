import type { ObjectDefinitionNode } from "@syncschema/model";

/** Items by the object definition that they are about, in the order of the first of each. */
export function byObject<T>(
  items: readonly T[],
  objectOf: (item: T) => ObjectDefinitionNode | undefined,
): ReadonlyMap<ObjectDefinitionNode, readonly T[]> {
  const groups = new Map<ObjectDefinitionNode, T[]>();
  for (const item of items) {
    const object = objectOf(item);
    if (object === undefined) continue;
    const group = groups.get(object);
    if (group) group.push(item);
    else groups.set(object, [item]);
  }
  return groups;
}
