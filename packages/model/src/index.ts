export { compareSchemas } from "./compare/compare-schemas.ts";
export { counterparts } from "./compare/counterparts.ts";
export { type Effect, gravestImpact, type Impact, impacts } from "./compare/impact.ts";
export { matchNodes, type NodeMatching } from "./compare/match-nodes.ts";
export { isSameProperty, meaningOf } from "./compare/meaning.ts";
export { objectTypeOf } from "./compare/object-type-of.ts";
export type {
  ComparedNode,
  NodeAdded,
  NodeRemoved,
  PropertyChanged,
  SchemaChange,
} from "./compare/schema-change.ts";
export { isStatusMapping } from "./compare/status-mapping.ts";
export type { Damage } from "./document/damage.ts";
export {
  type DocumentReading,
  depthLimit,
  type ReadProblem,
  readDocument,
  type UnreadableDocument,
} from "./document/read-document.ts";
export type { OtherDocument } from "./document/recognise.ts";
export type { SchemaDocument, TextFile } from "./document/schema-document.ts";
export {
  type Address,
  addressOf,
  attributeStep,
  findByAddress,
  joinSteps,
  type LabelledNode,
  labelsOf,
  nameInStep,
  stepsOf,
} from "./index/address.ts";
export { childrenOf } from "./index/children-of.ts";
export { type AttributeLookup, findAttribute } from "./index/find-attribute.ts";
export { nodeAt } from "./index/node-at.ts";
export type * from "./index/nodes.ts";
export { hasProperty, propertyPointer } from "./index/property-place.ts";
export { isInternalMapping } from "./index/schema-index.ts";
export * as tolerant from "./index/tolerant-reading.ts";
export type { DuplicateKey } from "./json/duplicate-keys.ts";
export { applyEdits, EditConflictError, type JsonEdit } from "./json/edit.ts";
export {
  child,
  lastSegment,
  type Pointer,
  parentOf,
  parsePointer,
  pointer,
  valueAt,
} from "./json/pointer.ts";
export type { Span } from "./json/position-tape.ts";
export { sameJson } from "./json/same-json.ts";
export type { JsonSyntaxError } from "./json/syntax-error.ts";
export { applyTextEdits, type TextEdit } from "./json/text-edit.ts";
export { isJsonObject, type JsonObject } from "./json/value.ts";
export { type FlowType, flowTypeNames, parseFlowTypes } from "./schema/enumerations.ts";
export { environmentLiterals } from "./schema/environment-literals.ts";
export type * from "./schema/generated/synchronization-schema.ts";
export type { JsonSchema, RootSchema } from "./schema/json-schema.ts";
export { directoryAliases, directoryIds, isSameDirectoryName, ruleIds } from "./schema/known-values.ts";
export { detectProfile, type Profile, profiles } from "./schema/profile.ts";
export type { JsonType, StructuralFault } from "./schema/structural-faults.ts";
export { type ObjectType, propertiesOf, type UnfamiliarProperty } from "./schema/typed-objects.ts";
export { type Decoded, decode, encode, type TextEncodingOfFile } from "./text/encoding.ts";
export { type LineIndex, lineIndex, type Position } from "./text/line-index.ts";
