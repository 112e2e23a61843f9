// Generated from schemas/synchronization-schema.schema.json. Do not edit: run `npm run generate`.
/**
 * Operations, separated by commas with or without blanks: Add,Update,Delete.
 */
export type ObjectFlowTypes = string | null;
/**
 * When a value is written; ObjectAddOnly is the portal's "Only during object creation".
 */
export type AttributeFlowType =
  "Always" | "ObjectAddOnly" | "MultiValueAddOnly" | "ValueAddOnly" | "AttributeAddOnly";
/**
 * Whether unchanged values are written again.
 */
export type AttributeFlowBehavior = "FlowWhenChanged" | "FlowAlways";
/**
 * Kind of a source.
 */
export type AttributeMappingSourceType = "Attribute" | "Constant" | "Function";
/**
 * Type of an attribute's values.
 */
export type AttributeType = "String" | "Integer" | "Reference" | "Binary" | "Boolean" | "DateTime";
/**
 * Whether an attribute can be written: Immutable only on creation, WriteOnly never read back.
 */
export type Mutability = "ReadWrite" | "ReadOnly" | "Immutable" | "WriteOnly";

/**
 * A provisioning schema as GET …/synchronization/jobs/{id}/schema returns it. Follows the metadata of Microsoft Graph v1.0 and beta, which agree on this subtree, and is tolerant where real exports are: members may be missing, unknown ones are kept, flags are written with or without blanks.
 */
export interface SynchronizationSchema {
  /**
   * Id of the job, <templateId>.<tenantId>.<guid>, or of a template.
   */
  id?: string | null;
  /**
   * Change stamp of the service; opaque.
   */
  version?: string | null;
  /**
   * Same as id; only in exports of the beta endpoint before 2021.
   */
  provisioningTaskIdentifier?: string | null;
  /**
   * The rules.
   */
  synchronizationRules?: SynchronizationRule[];
  /**
   * The directories that the rules connect.
   */
  directories?: DirectoryDefinition[];
  [k: string]: unknown;
}
/**
 * How objects of one directory are provisioned to another: a list of object mappings.
 */
export interface SynchronizationRule {
  /**
   * Id known to the provisioning engine; comes from the template and is the same in every tenant.
   */
  id?: string | null;
  /**
   * Name of the rule, such as USER_INBOUND_USER.
   */
  name?: string | null;
  /**
   * Order among the rules: the lowest number runs first.
   */
  priority?: number;
  /**
   * False for a rule that must not be changed.
   */
  editable?: boolean;
  /**
   * Name of the directory that objects are read from; equals the name of an entry of directories.
   */
  sourceDirectoryName?: string | null;
  /**
   * Name of the directory that objects are written to; equals the name of an entry of directories.
   */
  targetDirectoryName?: string | null;
  /**
   * Organizational units in scope; Cloud Sync only, and not together with groupFilter.
   */
  containerFilter?: ContainerFilter | null;
  /**
   * Groups in scope; not together with containerFilter.
   */
  groupFilter?: GroupFilter | null;
  /**
   * Settings of the engine; keys are free-form, and values may hold JSON as text.
   */
  metadata?: StringPair[];
  /**
   * Which object types are provisioned, and how.
   */
  objectMappings?: ObjectMapping[];
  [k: string]: unknown;
}
/**
 * Organizational units in scope of a rule.
 */
export interface ContainerFilter {
  /**
   * Distinguished names of the containers.
   */
  includedContainers?: string[];
  [k: string]: unknown;
}
/**
 * Groups in scope of a rule.
 */
export interface GroupFilter {
  /**
   * Ids of the groups.
   */
  includedGroups?: string[];
  [k: string]: unknown;
}
/**
 * A key with a text.
 */
export interface StringPair {
  /**
   * Key.
   */
  key?: string | null;
  /**
   * Value.
   */
  value?: string | null;
  [k: string]: unknown;
}
/**
 * How objects of one type are provisioned to objects of another.
 */
export interface ObjectMapping {
  /**
   * False: the engine skips objects of this type.
   */
  enabled?: boolean;
  /**
   * Display name; null for mappings that the engine keeps for itself, and for some it ships disabled.
   */
  name?: string | null;
  /**
   * Which operations are carried to the target.
   */
  flowTypes?: string | null;
  /**
   * Name of an object definition in the source directory; case-sensitive.
   */
  sourceObjectName?: string | null;
  /**
   * Name of an object definition in the target directory; case-sensitive.
   */
  targetObjectName?: string | null;
  /**
   * How attributes are filled. The order has no meaning.
   */
  attributeMappings?: AttributeMapping[];
  /**
   * Settings of the engine, such as Unsynchronized or Disposition.
   */
  metadata?: MetadataEntry[];
  /**
   * Scoping filter: which source objects are provisioned. Null: all.
   */
  scope?: Filter | null;
  [k: string]: unknown;
}
/**
 * How one attribute of the target object is filled.
 */
export interface AttributeMapping {
  /**
   * Attribute definition of the target object that is written; case-sensitive, at most once per object mapping.
   */
  targetAttributeName?: string | null;
  /**
   * Where the value comes from. Null with a defaultValue is the portal's mapping type None.
   */
  source?: AttributeMappingSource | null;
  /**
   * Used on creation when the source gives no value; text even for booleans ("True").
   */
  defaultValue?: string | null;
  /**
   * 0: not used for matching. 1 and above: order in which matching attributes are tried.
   */
  matchingPriority?: number;
  /**
   * When the value is written.
   */
  flowType?: "Always" | "ObjectAddOnly" | "MultiValueAddOnly" | "ValueAddOnly" | "AttributeAddOnly";
  /**
   * Whether unchanged values are written again.
   */
  flowBehavior?: "FlowWhenChanged" | "FlowAlways";
  /**
   * For the engine's internal use.
   */
  exportMissingReferences?: boolean;
  [k: string]: unknown;
}
/**
 * The value's origin, as text and as a tree of parameters that say the same.
 */
export interface AttributeMappingSource {
  /**
   * The text: [attribute], "constant" or Function(…). Null for constants that stand for a domain, such as %DomainFQDN%.
   */
  expression?: string | null;
  /**
   * By type: the attribute's name, the constant's value or the function's name.
   */
  name?: string | null;
  /**
   * Attribute, Constant or Function.
   */
  type?: "Attribute" | "Constant" | "Function";
  /**
   * Arguments of a function, in order; keys may repeat. Empty, null or absent otherwise.
   */
  parameters?: MappingSourceParameter[] | null;
  [k: string]: unknown;
}
/**
 * One argument of a function.
 */
export interface MappingSourceParameter {
  /**
   * Name of the parameter; casing is not uniform among functions.
   */
  key?: string | null;
  /**
   * The argument.
   */
  value?: AttributeMappingSource | null;
  [k: string]: unknown;
}
/**
 * A key with a text. Real exports carry keys outside Graph's enumerations, so keys are not restricted.
 */
export interface MetadataEntry {
  /**
   * Key.
   */
  key?: string | null;
  /**
   * Value; booleans are text, enumeration members carry inner quotes.
   */
  value?: string | null;
  [k: string]: unknown;
}
/**
 * A scoping filter: groups are alternatives (OR).
 */
export interface Filter {
  /**
   * The normal scoping filter: an object that falls out of it is deprovisioned.
   */
  groups?: FilterGroup[];
  /**
   * Experimental: an object that falls out of it is not deprovisioned.
   */
  inputFilterGroups?: FilterGroup[];
  /**
   * Experimental.
   */
  categoryFilterGroups?: FilterGroup[];
  [k: string]: unknown;
}
/**
 * Clauses that must all hold (AND).
 */
export interface FilterGroup {
  /**
   * Display name.
   */
  name?: string | null;
  /**
   * The conditions.
   */
  clauses?: FilterClause[];
  [k: string]: unknown;
}
/**
 * One condition on an attribute of the source object.
 */
export interface FilterClause {
  /**
   * Operator, such as EQUALS or IS NOT NULL.
   */
  operatorName?: string | null;
  /**
   * Attribute of the source object.
   */
  sourceOperandName?: string | null;
  /**
   * Value to compare with; null for unary operators.
   */
  targetOperand?: FilterOperand | null;
  [k: string]: unknown;
}
/**
 * Values of a condition.
 */
export interface FilterOperand {
  /**
   * The values, always text.
   */
  values?: string[];
  [k: string]: unknown;
}
/**
 * A directory and the object types that provisioning knows in it.
 */
export interface DirectoryDefinition {
  /**
   * Constant of the template, the same in every tenant and unchanged when the directory is renamed.
   */
  id?: string | null;
  /**
   * Name that rules refer to; unique in the schema.
   */
  name?: string | null;
  /**
   * What can be discovered from the directory; read-only.
   */
  discoverabilities?: string | null;
  /**
   * When the directory was last discovered, ISO 8601; null if never.
   */
  discoveryDateTime?: string | null;
  /**
   * Whether the definition is read-only; says nothing about the data.
   */
  readOnly?: boolean;
  /**
   * Change stamp of the service; opaque.
   */
  version?: string | null;
  /**
   * Object types.
   */
  objects?: ObjectDefinition[];
  [k: string]: unknown;
}
/**
 * An object type of a directory.
 */
export interface ObjectDefinition {
  /**
   * Name that object mappings refer to; case-sensitive.
   */
  name?: string | null;
  /**
   * Attributes of the type.
   */
  attributes?: AttributeDefinition[];
  /**
   * Settings of the engine.
   */
  metadata?: MetadataEntry[];
  /**
   * Names under which the engine reaches the type.
   */
  supportedApis?: string[];
  [k: string]: unknown;
}
/**
 * An attribute of an object type.
 */
export interface AttributeDefinition {
  /**
   * Name that mappings and filters refer to; unique in the object, case-sensitive.
   */
  name?: string | null;
  /**
   * Type of a single value.
   */
  type?: "String" | "Integer" | "Reference" | "Binary" | "Boolean" | "DateTime";
  /**
   * Whether the attribute identifies the object.
   */
  anchor?: boolean;
  /**
   * Whether upper and lower case differ when values are compared.
   */
  caseExact?: boolean;
  /**
   * Default of the definition.
   */
  defaultValue?: string | null;
  /**
   * Whether an empty source value clears the attribute. Absent in exports of 2020.
   */
  flowNullValues?: boolean;
  /**
   * Whether several values are allowed.
   */
  multivalued?: boolean;
  /**
   * Whether and when the attribute can be written.
   */
  mutability?: "ReadWrite" | "ReadOnly" | "Immutable" | "WriteOnly";
  /**
   * Whether an object cannot be created without a value.
   */
  required?: boolean;
  /**
   * How the value is read from an HR system (XPath and the like).
   */
  apiExpressions?: StringPair[];
  /**
   * Settings of the engine, such as MaximumLength.
   */
  metadata?: MetadataEntry[];
  /**
   * Object types that a Reference points at.
   */
  referencedObjects?: ReferencedObject[];
  [k: string]: unknown;
}
/**
 * An object type that a reference attribute points at.
 */
export interface ReferencedObject {
  /**
   * Object definition in the same directory.
   */
  referencedObjectName?: string | null;
  /**
   * Attribute of it that is used; usually null.
   */
  referencedProperty?: string | null;
  [k: string]: unknown;
}
