import type { Pointer } from "../json/pointer.ts";
import type { JsonObject } from "../json/value.ts";
import type { FlowType } from "../schema/enumerations.ts";

/**
 * The schema as nodes: what rules, migrations and addresses speak of. Fields are read tolerantly (a boolean
 * written as text, a collection written as its only element, a property in PascalCase), so that one fault does
 * not hide the next; `value` is the JSON as it stands.
 */
interface NodeBase {
  /** Where the node is, from the root of the file. */
  readonly pointer: Pointer;
  readonly value: JsonObject;
}

/** The schema itself, the parent of all. */
export interface SchemaNode extends NodeBase {
  readonly kind: "Schema";
  readonly id: string | undefined;
  readonly version: string | undefined;
  readonly rules: readonly SynchronizationRuleNode[];
  readonly directories: readonly DirectoryNode[];
}

/** One direction from a directory to another. */
export interface SynchronizationRuleNode extends NodeBase {
  readonly kind: "SynchronizationRule";
  readonly parent: SchemaNode;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly editable: boolean;
  readonly sourceDirectoryName: string | undefined;
  readonly targetDirectoryName: string | undefined;
  /** The directory that the name means; by its exact name, else by a known renaming or another case. */
  readonly sourceDirectory: DirectoryNode | undefined;
  readonly targetDirectory: DirectoryNode | undefined;
  readonly objectMappings: readonly ObjectMappingNode[];
}

/** Which objects become which, and what of them flows. */
export interface ObjectMappingNode extends NodeBase {
  readonly kind: "ObjectMapping";
  readonly parent: SynchronizationRuleNode;
  readonly name: string | undefined;
  readonly enabled: boolean;
  readonly flowTypes: ReadonlySet<FlowType>;
  readonly sourceObjectName: string | undefined;
  readonly targetObjectName: string | undefined;
  /** The definitions of that name; real directories define a name twice at times, so there may be several. */
  readonly sourceObjects: readonly ObjectDefinitionNode[];
  readonly targetObjects: readonly ObjectDefinitionNode[];
  readonly attributeMappings: readonly AttributeMappingNode[];
  readonly filterGroups: readonly FilterGroupNode[];
  /** Kept by the engine for itself: Unsynchronized, a Disposition other than Normal, or disabled without names. */
  readonly internal: boolean;
}

/** What one attribute of the target is filled with. */
export interface AttributeMappingNode extends NodeBase {
  readonly kind: "AttributeMapping";
  readonly parent: ObjectMappingNode;
  readonly targetAttributeName: string | undefined;
  readonly defaultValue: string | undefined;
  /** 0: not used for matching. */
  readonly matchingPriority: number;
  readonly source: MappingSourceNode | undefined;
}

/** Where a value comes from: an attribute, a constant, or a function with its parameters. */
export interface MappingSourceNode extends NodeBase {
  readonly kind: "MappingSource";
  readonly parent: AttributeMappingNode | MappingSourceNode;
  readonly type: "Attribute" | "Constant" | "Function" | undefined;
  readonly name: string | undefined;
  readonly expression: string | undefined;
  readonly parameters: readonly MappingSourceNode[];
}

/** Clauses of a scoping filter that must all hold. */
export interface FilterGroupNode extends NodeBase {
  readonly kind: "FilterGroup";
  readonly parent: ObjectMappingNode;
  /** Only `groups` deprovisions what falls out of it. */
  readonly collection: "groups" | "inputFilterGroups" | "categoryFilterGroups";
  readonly name: string | undefined;
  readonly clauses: readonly FilterClauseNode[];
}

/** A comparison in a scoping filter. */
export interface FilterClauseNode extends NodeBase {
  readonly kind: "FilterClause";
  readonly parent: FilterGroupNode;
  readonly operatorName: string | undefined;
  readonly sourceOperandName: string | undefined;
  readonly values: readonly string[];
}

/** What one of the two systems consists of. */
export interface DirectoryNode extends NodeBase {
  readonly kind: "Directory";
  readonly parent: SchemaNode;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly objects: readonly ObjectDefinitionNode[];
}

/** A kind of objects in a directory. */
export interface ObjectDefinitionNode extends NodeBase {
  readonly kind: "ObjectDefinition";
  readonly parent: DirectoryNode;
  readonly name: string | undefined;
  readonly attributes: readonly AttributeDefinitionNode[];
}

/** An attribute that objects of a kind have. */
export interface AttributeDefinitionNode extends NodeBase {
  readonly kind: "AttributeDefinition";
  readonly parent: ObjectDefinitionNode;
  readonly name: string | undefined;
  readonly type: string | undefined;
  readonly mutability: string | undefined;
  readonly defaultValue: string | undefined;
  readonly required: boolean;
  readonly anchor: boolean;
  readonly multivalued: boolean;
}

/** Any part of a schema that rules look at; `kind` tells which. */
export type Node =
  | SchemaNode
  | SynchronizationRuleNode
  | ObjectMappingNode
  | AttributeMappingNode
  | MappingSourceNode
  | FilterGroupNode
  | FilterClauseNode
  | DirectoryNode
  | ObjectDefinitionNode
  | AttributeDefinitionNode;

/** The names under which a rule visits nodes. */
export type NodeKind = Node["kind"];

/** The node that a kind stands for. */
export type NodeOfKind<K extends NodeKind> = Extract<Node, { kind: K }>;
