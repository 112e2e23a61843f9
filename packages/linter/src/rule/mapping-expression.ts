import {
  type CheckedExpression,
  type CheckOptions,
  checkedExpression,
  type MappingTarget,
  parse,
  type SourceAttribute,
} from "@syncschema/expressions";
import {
  type AttributeDefinitionNode,
  type AttributeMappingNode,
  directoryIds,
  findAttribute,
  type MappingSourceNode,
  type ObjectMappingNode,
} from "@syncschema/model";

/** The expression of an attribute mapping, parsed once for all rules. */
export interface MappingExpression {
  readonly source: MappingSourceNode;
  readonly attribute: AttributeMappingNode;
  readonly mapping: ObjectMappingNode;
  /** The expression with what is known of the attributes it reads and of its target. */
  readonly checked: CheckedExpression;
}

/**
 * The expression of a source; undefined where there is none, and where it says no more than the source's
 * type and name: most mappings hand one attribute on, and nobody has to parse that.
 */
export function mappingExpression(source: MappingSourceNode): MappingExpression | undefined {
  const { parent: attribute, expression } = source;
  if (attribute.kind !== "AttributeMapping" || !expression || isPlain(source)) return undefined;
  const { parent: mapping } = attribute;
  return {
    source,
    attribute,
    mapping,
    checked: checkedExpression(parse(expression), mappingSurroundings(attribute)),
  };
}

/** What an attribute mapping tells of the attributes that its source may read, and of its target. */
export function mappingSurroundings(attribute: AttributeMappingNode): CheckOptions {
  return { attributes: attributesOf(attribute.parent), target: targetOf(attribute) };
}

function isPlain({ type, name = "", expression }: MappingSourceNode): boolean {
  if (type === "Attribute") return /^\s*\[.+\]\s*$/s.test(expression ?? "");
  return type === "Constant" && (expression === name || /^"(?:[^"\\]|\\.)*"$/s.test(expression ?? ""));
}

function directoryOf({ parent: { targetDirectory } }: ObjectMappingNode): Pick<MappingTarget, "directory"> {
  if (targetDirectory?.id === directoryIds.entra) return { directory: "entra" };
  return targetDirectory?.id === directoryIds.activeDirectory ? { directory: "active-directory" } : {};
}

const attributesByMapping = new WeakMap<ObjectMappingNode, readonly SourceAttribute[]>();

function attributesOf(mapping: ObjectMappingNode): readonly SourceAttribute[] {
  let attributes = attributesByMapping.get(mapping);
  if (attributes === undefined) {
    attributes = mapping.sourceObjects.flatMap((object) => object.attributes.flatMap(known));
    attributesByMapping.set(mapping, attributes);
  }
  return attributes;
}

function known({ name, type, multivalued }: AttributeDefinitionNode) {
  return name === undefined ? [] : [{ name, multivalued, ...(type === undefined ? {} : { type }) }];
}

function targetOf({
  targetAttributeName,
  matchingPriority,
  value,
  parent,
}: AttributeMappingNode): MappingTarget {
  const found = findAttribute(parent.targetObjects, targetAttributeName ?? "");
  const { flowType } = value;
  return {
    isMatching: matchingPriority > 0,
    ...(found.match === "none" ? {} : { multivalued: found.definition.multivalued }),
    ...(typeof flowType === "string" ? { flowType } : {}),
    ...directoryOf(parent),
  };
}
