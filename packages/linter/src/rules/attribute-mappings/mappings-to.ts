import type { AttributeMappingNode, ObjectMappingNode } from "@syncschema/model";

/** The attribute mappings that write one of these targets, whatever their case. */
export function mappingsTo(mapping: ObjectMappingNode, ...names: readonly string[]): AttributeMappingNode[] {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return mapping.attributeMappings.filter(({ targetAttributeName: name }) =>
    wanted.has(name?.toLowerCase() ?? ""),
  );
}
