import type { Node } from "./nodes.ts";

/** The nodes directly under a node, in the order in which people read them: rules before directories. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "Schema":
      return [...node.rules, ...node.directories];
    case "SynchronizationRule":
      return node.objectMappings;
    case "ObjectMapping":
      return [...node.attributeMappings, ...node.filterGroups];
    case "AttributeMapping":
      return node.source ? [node.source] : [];
    case "MappingSource":
      return node.parameters;
    case "FilterGroup":
      return node.clauses;
    case "Directory":
      return node.objects;
    case "ObjectDefinition":
      return node.attributes;
    case "FilterClause":
    case "AttributeDefinition":
      return [];
  }
}
