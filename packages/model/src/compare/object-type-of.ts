import type { NodeKind } from "../index/nodes.ts";
import type { ObjectType } from "../schema/typed-objects.ts";

/** Name of a node's type in Graph's metadata. */
export function objectTypeOf(node: { readonly kind: NodeKind }): ObjectType {
  return objectTypes[node.kind];
}

const objectTypes: Readonly<Record<NodeKind, ObjectType>> = {
  Schema: "SynchronizationSchema",
  SynchronizationRule: "SynchronizationRule",
  ObjectMapping: "ObjectMapping",
  AttributeMapping: "AttributeMapping",
  MappingSource: "AttributeMappingSource",
  FilterGroup: "FilterGroup",
  FilterClause: "FilterClause",
  Directory: "DirectoryDefinition",
  ObjectDefinition: "ObjectDefinition",
  AttributeDefinition: "AttributeDefinition",
};
