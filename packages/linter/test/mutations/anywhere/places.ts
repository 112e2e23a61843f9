import {
  type AttributeDefinitionNode,
  type AttributeMappingNode,
  childrenOf,
  type FilterClauseNode,
  type MappingSourceNode,
  type Node,
  type NodeKind,
  type NodeOfKind,
  type ObjectMappingNode,
  type SchemaDocument,
} from "@syncschema/model";

/** Where things are in a schema, apart from what the engine keeps for itself. */

/** All nodes of a kind. */
export function nodesOf<K extends NodeKind>({ schema }: SchemaDocument, kind: K): NodeOfKind<K>[] {
  const found: NodeOfKind<K>[] = [];
  const visit = (node: Node) => {
    if (node.kind === "ObjectMapping" && node.internal) return;
    if (node.kind === kind) found.push(node as NodeOfKind<K>);
    childrenOf(node).forEach(visit);
  };
  visit(schema);
  return found;
}

export const objectMappings = (document: SchemaDocument): ObjectMappingNode[] =>
  nodesOf(document, "ObjectMapping");

export const attributeMappings = (document: SchemaDocument): AttributeMappingNode[] =>
  nodesOf(document, "AttributeMapping");

export const definitions = (document: SchemaDocument): AttributeDefinitionNode[] =>
  nodesOf(document, "AttributeDefinition");

export const clauses = (document: SchemaDocument): FilterClauseNode[] => nodesOf(document, "FilterClause");

/** The sources of attribute mappings that hand an attribute on as it is. */
export const directSources = (document: SchemaDocument): MappingSourceNode[] =>
  sources(document).filter(({ type }) => type === "Attribute");

/** The sources of attribute mappings that are functions. */
export const functions = (document: SchemaDocument): MappingSourceNode[] =>
  sources(document).filter(({ type }) => type === "Function");

function sources(document: SchemaDocument): MappingSourceNode[] {
  return attributeMappings(document).flatMap(({ source }) => source ?? []);
}

/** Mappings apart from that of groups between tenants, which has rules of its own. */
export const ordinaryMappings = (document: SchemaDocument): ObjectMappingNode[] =>
  objectMappings(document).filter(isOrdinary);

export function isOrdinary({ sourceObjectName, parent }: ObjectMappingNode): boolean {
  return !(sourceObjectName === "Group" && parent.name === "USER_INBOUND_USER");
}

/** The object mapping around the source of an attribute mapping. */
export function mappingOf({ parent }: MappingSourceNode): ObjectMappingNode {
  return parent.kind === "AttributeMapping" ? parent.parent : mappingOf(parent);
}
