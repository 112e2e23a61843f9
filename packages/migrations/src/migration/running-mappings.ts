import type { AttributeMappingNode, ObjectMappingNode, SchemaDocument } from "@syncschema/model";

/** The object mappings that run and that a person may change. */
export function runningMappings({ schema }: SchemaDocument): ObjectMappingNode[] {
  return schema.rules
    .filter(({ editable }) => editable)
    .flatMap(({ objectMappings }) => objectMappings)
    .filter(({ enabled, internal }) => enabled && !internal);
}

/** The attribute mappings that write a target attribute, whatever its case. */
export function mappingsTo({ attributeMappings }: ObjectMappingNode, name: string): AttributeMappingNode[] {
  const folded = name.toLowerCase();
  return attributeMappings.filter(({ targetAttributeName }) => targetAttributeName?.toLowerCase() === folded);
}
