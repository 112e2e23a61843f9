import { nearest } from "@syncschema/expressions";
import {
  type AttributeDefinitionNode,
  type AttributeMappingNode,
  findAttribute,
  type ObjectDefinitionNode,
} from "@syncschema/model";

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

/** The definition of a name, in whatever case it is written; the rules about names speak of the case. */
export function definitionOf(
  objects: readonly ObjectDefinitionNode[],
  name: string,
): AttributeDefinitionNode | undefined {
  const found = findAttribute(objects, name);
  return found.match === "none" ? undefined : found.definition;
}

/** The definition of what an attribute mapping writes. */
export function targetDefinition(attribute: AttributeMappingNode): AttributeDefinitionNode | undefined {
  return definitionOf(attribute.parent.targetObjects, attribute.targetAttributeName ?? "");
}
