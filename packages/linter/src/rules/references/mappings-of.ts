import type { AttributeDefinitionNode, ObjectDefinitionNode, ObjectMappingNode } from "@syncschema/model";
import { definitionOf } from "../attribute-mappings/definitions.ts";
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
): boolean {
  const isIt = (objects: readonly ObjectDefinitionNode[], name: string) =>
    definitionOf(objects, name) === definition;
  return attributeMappings.some(
    (attribute) =>
      isIt(targetObjects, attribute.targetAttributeName ?? "") ||
      sourceAttributes(attribute).some((name) => isIt(sourceObjects, name)),
  );
}
