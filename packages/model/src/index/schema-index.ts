import type { Pointer } from "../json/pointer.ts";
import type { JsonObject } from "../json/value.ts";
import { parseFlowTypes } from "../schema/enumerations.ts";
import { isSameDirectoryName } from "../schema/known-values.ts";
import type {
  AttributeDefinitionNode,
  AttributeMappingNode,
  DirectoryNode,
  FilterClauseNode,
  FilterGroupNode,
  MappingSourceNode,
  ObjectDefinitionNode,
  ObjectMappingNode,
  SchemaNode,
  SynchronizationRuleNode,
} from "./nodes.ts";
import { collection, integer, objectAt, property, text, texts, truth } from "./tolerant-reading.ts";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Reads a schema into nodes with every cross reference resolved, in one pass: rules know their directories,
 * object mappings the definitions on both sides.
 *
 * @param value the schema object
 * @param pointer where it stands in the file: "" or, in a template, "/schema"
 */
export function indexSchema(value: JsonObject, pointer: Pointer): SchemaNode {
  const schema: Writable<SchemaNode> = {
    kind: "Schema",
    pointer,
    value,
    id: text(value, "id"),
    version: text(value, "version"),
    rules: [],
    directories: [],
  };
  schema.directories = collection(value, "directories", pointer, (v, p) => directory(v, p, schema));
  schema.rules = collection(value, "synchronizationRules", pointer, (v, p) => rule(v, p, schema));
  return schema;
}

function directory(value: JsonObject, pointer: Pointer, parent: SchemaNode): DirectoryNode {
  const node: Writable<DirectoryNode> = {
    kind: "Directory",
    pointer,
    value,
    parent,
    id: text(value, "id"),
    name: text(value, "name"),
    objects: [],
  };
  node.objects = collection(value, "objects", pointer, (v, p) => objectDefinition(v, p, node));
  return node;
}

function objectDefinition(value: JsonObject, pointer: Pointer, parent: DirectoryNode): ObjectDefinitionNode {
  const node: Writable<ObjectDefinitionNode> = {
    kind: "ObjectDefinition",
    pointer,
    value,
    parent,
    name: text(value, "name"),
    attributes: [],
  };
  node.attributes = collection(value, "attributes", pointer, (v, p) => attributeDefinition(v, p, node));
  return node;
}

function attributeDefinition(
  value: JsonObject,
  pointer: Pointer,
  parent: ObjectDefinitionNode,
): AttributeDefinitionNode {
  return {
    kind: "AttributeDefinition",
    pointer,
    value,
    parent,
    name: text(value, "name"),
    type: text(value, "type"),
    mutability: text(value, "mutability"),
    defaultValue: text(value, "defaultValue"),
    required: truth(value, "required", false),
    anchor: truth(value, "anchor", false),
    multivalued: truth(value, "multivalued", false),
  };
}

function rule(value: JsonObject, pointer: Pointer, parent: SchemaNode): SynchronizationRuleNode {
  const sourceDirectoryName = text(value, "sourceDirectoryName");
  const targetDirectoryName = text(value, "targetDirectoryName");
  const node: Writable<SynchronizationRuleNode> = {
    kind: "SynchronizationRule",
    pointer,
    value,
    parent,
    id: text(value, "id"),
    name: text(value, "name"),
    editable: truth(value, "editable", true),
    sourceDirectoryName,
    targetDirectoryName,
    sourceDirectory: directoryNamed(parent.directories, sourceDirectoryName),
    targetDirectory: directoryNamed(parent.directories, targetDirectoryName),
    objectMappings: [],
  };
  node.objectMappings = collection(value, "objectMappings", pointer, (v, p) => objectMapping(v, p, node));
  return node;
}

/** The exact name wins; a rule that was renamed by half still means its directory. */
function directoryNamed(
  directories: readonly DirectoryNode[],
  name: string | undefined,
): DirectoryNode | undefined {
  if (name === undefined) return undefined;
  return (
    directories.find((directory) => directory.name === name) ??
    directories.find(({ name: other }) => other !== undefined && isSameDirectoryName(other, name)) ??
    directories.find((directory) => directory.name?.toLowerCase() === name.toLowerCase())
  );
}

function objectMapping(
  value: JsonObject,
  pointer: Pointer,
  parent: SynchronizationRuleNode,
): ObjectMappingNode {
  const sourceObjectName = text(value, "sourceObjectName");
  const targetObjectName = text(value, "targetObjectName");
  const node: Writable<ObjectMappingNode> = {
    kind: "ObjectMapping",
    pointer,
    value,
    parent,
    name: text(value, "name"),
    enabled: truth(value, "enabled", false),
    flowTypes: parseFlowTypes(text(value, "flowTypes")),
    sourceObjectName,
    targetObjectName,
    sourceObjects: objectsNamed(parent.sourceDirectory, sourceObjectName),
    targetObjects: objectsNamed(parent.targetDirectory, targetObjectName),
    attributeMappings: [],
    filterGroups: [],
    internal: isInternalMapping(value),
  };
  node.attributeMappings = collection(value, "attributeMappings", pointer, (v, p) =>
    attributeMapping(v, p, node),
  );
  const scope = objectAt(value, "scope", pointer);
  if (scope) {
    node.filterGroups = (["groups", "inputFilterGroups", "categoryFilterGroups"] as const).flatMap((name) =>
      collection(scope.value, name, scope.pointer, (v, p) => filterGroup(v, p, node, name)),
    );
  }
  return node;
}

function objectsNamed(
  directory: DirectoryNode | undefined,
  name: string | undefined,
): readonly ObjectDefinitionNode[] {
  return directory?.objects.filter((object) => object.name === name) ?? [];
}

/** Whether the engine keeps an object mapping for itself; see {@link ObjectMappingNode.internal}. */
export function isInternalMapping(value: JsonObject): boolean {
  const names = [text(value, "sourceObjectName"), text(value, "targetObjectName")];
  if (!truth(value, "enabled", false) && names.some((name) => !name)) return true;
  const metadata = collection(value, "metadata", "", (entry) => entry);
  const setting = (key: string) => {
    const entry = metadata.find((candidate) => text(candidate, "key") === key);
    return entry && text(entry, "value")?.replaceAll('"', "").toLowerCase();
  };
  if (setting("Unsynchronized") === "true") return true;
  const disposition = setting("Disposition");
  return disposition !== undefined && disposition !== "normal";
}

function attributeMapping(
  value: JsonObject,
  pointer: Pointer,
  parent: ObjectMappingNode,
): AttributeMappingNode {
  const node: Writable<AttributeMappingNode> = {
    kind: "AttributeMapping",
    pointer,
    value,
    parent,
    targetAttributeName: text(value, "targetAttributeName"),
    defaultValue: text(value, "defaultValue"),
    matchingPriority: integer(value, "matchingPriority"),
    source: undefined,
  };
  const source = objectAt(value, "source", pointer);
  if (source) node.source = mappingSource(source.value, source.pointer, node);
  return node;
}

function mappingSource(
  value: JsonObject,
  pointer: Pointer,
  parent: AttributeMappingNode | MappingSourceNode,
): MappingSourceNode {
  const node: Writable<MappingSourceNode> = {
    kind: "MappingSource",
    pointer,
    value,
    parent,
    type: sourceType(value),
    name: text(value, "name"),
    expression: text(value, "expression"),
    parameters: [],
  };
  node.parameters = collection(value, "parameters", pointer, (pair, p) => {
    const argument = objectAt(pair, "value", p);
    return argument && mappingSource(argument.value, argument.pointer, node);
  }).filter((argument) => argument !== undefined);
  return node;
}

/** Graph's documented default is Attribute; docs samples write it in lower case. */
function sourceType(value: JsonObject): MappingSourceNode["type"] {
  const type = property(value, "type");
  if (type === undefined) return "Attribute";
  if (typeof type !== "string") return undefined;
  return sourceTypes.find((name) => name === type || name.toLowerCase() === type.toLowerCase());
}

const sourceTypes = ["Attribute", "Constant", "Function"] as const;

function filterGroup(
  value: JsonObject,
  pointer: Pointer,
  parent: ObjectMappingNode,
  collectionName: FilterGroupNode["collection"],
): FilterGroupNode {
  const node: Writable<FilterGroupNode> = {
    kind: "FilterGroup",
    pointer,
    value,
    parent,
    collection: collectionName,
    name: text(value, "name"),
    clauses: [],
  };
  node.clauses = collection(value, "clauses", pointer, (v, p) => filterClause(v, p, node));
  return node;
}

function filterClause(value: JsonObject, pointer: Pointer, parent: FilterGroupNode): FilterClauseNode {
  const operand = objectAt(value, "targetOperand", pointer);
  return {
    kind: "FilterClause",
    pointer,
    value,
    parent,
    operatorName: text(value, "operatorName"),
    sourceOperandName: text(value, "sourceOperandName"),
    values: operand ? texts(operand.value, "values") : [],
  };
}
