import { type AttributeDefinitionNode, findAttribute, type ObjectMappingNode } from "@syncschema/model";
import { sourceAttributes } from "../attribute-mappings/source-attributes.ts";

/** The object mappings that read or write an attribute, apart from those that the engine keeps for itself. */
export function mappingsOf(definition: AttributeDefinitionNode): readonly ObjectMappingNode[] {
  const { rules } = definition.parent.parent.parent;
  return rules
    .flatMap(({ objectMappings }) => objectMappings)
    .filter((mapping) => !mapping.internal && uses(mapping, definition));
}

function uses(
  { sourceObjects, targetObjects, attributeMappings }: ObjectMappingNode,
  definition: AttributeDefinitionNode,
) {
  const isIt = (objects: ObjectMappingNode["sourceObjects"], name: string) => {
    const found = findAttribute(objects, name);
    return found.match !== "none" && found.definition === definition;
  };
  const { parent: object } = definition;
  if (targetObjects.includes(object)) {
    if (attributeMappings.some(({ targetAttributeName = "" }) => isIt(targetObjects, targetAttributeName)))
      return true;
  }
  if (!sourceObjects.includes(object)) return false;
  return attributeMappings.some((attribute) =>
    sourceAttributes(attribute).some((name) => isIt(sourceObjects, name)),
  );
}
