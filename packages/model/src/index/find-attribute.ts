import type { AttributeDefinitionNode, ObjectDefinitionNode } from "./nodes.ts";

/** What looking an attribute up by name found: the definition itself, or one that differs only in case. */
export type AttributeLookup =
  | { readonly match: "exact" | "case"; readonly definition: AttributeDefinitionNode }
  | { readonly match: "none" };

/** Looks an attribute up in all definitions of an object type. Names are case-sensitive to the service. */
export function findAttribute(objects: readonly ObjectDefinitionNode[], name: string): AttributeLookup {
  let otherCase: AttributeDefinitionNode | undefined;
  for (const object of objects) {
    const names = attributesByName(object);
    const exact = names.exact.get(name);
    if (exact) return { match: "exact", definition: exact };
    otherCase ??= names.folded.get(name.toLowerCase());
  }
  return otherCase ? { match: "case", definition: otherCase } : { match: "none" };
}

interface AttributesByName {
  readonly exact: ReadonlyMap<string, AttributeDefinitionNode>;
  readonly folded: ReadonlyMap<string, AttributeDefinitionNode>;
}

const attributeNames = new WeakMap<ObjectDefinitionNode, AttributesByName>();

function attributesByName(object: ObjectDefinitionNode): AttributesByName {
  let names = attributeNames.get(object);
  if (names === undefined) {
    const exact = new Map<string, AttributeDefinitionNode>();
    const folded = new Map<string, AttributeDefinitionNode>();
    for (const attribute of object.attributes) {
      if (attribute.name === undefined) continue;
      exact.set(attribute.name, attribute);
      folded.set(attribute.name.toLowerCase(), attribute);
    }
    names = { exact, folded };
    attributeNames.set(object, names);
  }
  return names;
}
