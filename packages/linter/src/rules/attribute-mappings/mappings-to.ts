import type { AttributeMappingNode, ObjectMappingNode } from "@syncschema/model";
import { perNode } from "../../rule/per-node.ts";

/** The attribute mappings that write one of these targets, whatever their case. */
export function mappingsTo(mapping: ObjectMappingNode, ...names: readonly string[]): AttributeMappingNode[] {
  const byTarget = mappingsByTarget(mapping);
  const found = new Set(names.flatMap((name) => byTarget.get(name.toLowerCase()) ?? []));
  return found.size === 0 ? [] : mapping.attributeMappings.filter((attribute) => found.has(attribute));
}

/** The attribute mappings of an object mapping by the names of their targets in lower case. */
export const mappingsByTarget: (
  mapping: ObjectMappingNode,
) => ReadonlyMap<string, readonly AttributeMappingNode[]> = perNode(({ attributeMappings }) => {
  const byTarget = new Map<string, AttributeMappingNode[]>();
  for (const mapping of attributeMappings) {
    const name = mapping.targetAttributeName?.toLowerCase() ?? "";
    const others = byTarget.get(name);
    if (others) others.push(mapping);
    else byTarget.set(name, [mapping]);
  }
  return byTarget;
});
