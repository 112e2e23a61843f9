import { type AttributeDefinitionNode, isJsonObject, type ObjectDefinitionNode } from "@syncschema/model";

/** An object type that a reference may lead to. */
export interface ReferencedObject {
  readonly name: string;
  /** The attribute of the other object that the reference holds. */
  readonly property: string | undefined;
  /** Its definitions in the same directory; none when it is not defined there. */
  readonly objects: readonly ObjectDefinitionNode[];
}

/** The object types that an attribute says it refers to. */
export function referencedObjects({
  value,
  parent: object,
}: AttributeDefinitionNode): readonly ReferencedObject[] {
  const listed = Array.isArray(value.referencedObjects) ? value.referencedObjects.filter(isJsonObject) : [];
  return listed.flatMap(({ referencedObjectName: name, referencedProperty: property }) =>
    typeof name === "string" && name !== ""
      ? {
          name,
          property: typeof property === "string" && property !== "" ? property : undefined,
          objects: object.parent.objects.filter((other) => other.name === name),
        }
      : [],
  );
}
