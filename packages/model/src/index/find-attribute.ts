import type { AttributeDefinitionNode, ObjectDefinitionNode } from "./nodes.ts";

/** What looking an attribute up by name found: the definition itself, or one that differs only in case. */
export type AttributeLookup =
  | { readonly match: "exact" | "case"; readonly definition: AttributeDefinitionNode }
  | { readonly match: "none" };

/** Looks an attribute up in all definitions of an object type. Names are case-sensitive to the service. */
export function findAttribute(objects: readonly ObjectDefinitionNode[], name: string): AttributeLookup {
  // By index: this is asked of every name in a file, and an iterator is an object.
  for (let index = 0; index < objects.length; index++) {
    const exact = exactNames(objects[index]!).get(name);
    if (exact) return exact;
  }
  // Nearly every name is exact, so the other ones are gathered only when one is not.
  for (const object of objects) {
    const definition = foldedNames(object).get(name.toLowerCase());
    if (definition) return { match: "case", definition };
  }
  return none;
}

const none: AttributeLookup = { match: "none" };

const exactNames = namesOf((object) => {
  const names = new Map<string, AttributeLookup>();
  for (const definition of object.attributes)
    if (definition.name !== undefined) names.set(definition.name, { match: "exact", definition });
  return names;
});

const foldedNames = namesOf((object) => {
  const names = new Map<string, AttributeDefinitionNode>();
  for (const definition of object.attributes)
    if (definition.name !== undefined) names.set(definition.name.toLowerCase(), definition);
  return names;
});

/** The same, gathered once for each object. */
function namesOf<T>(
  gather: (object: ObjectDefinitionNode) => ReadonlyMap<string, T>,
): (object: ObjectDefinitionNode) => ReadonlyMap<string, T> {
  const gathered = new WeakMap<ObjectDefinitionNode, ReadonlyMap<string, T>>();
  return (object) => {
    let names = gathered.get(object);
    if (names === undefined) {
      names = gather(object);
      gathered.set(object, names);
    }
    return names;
  };
}
