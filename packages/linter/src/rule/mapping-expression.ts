import {
  type CheckedExpression,
  type CheckOptions,
  checkedExpression,
  type MappingTarget,
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
import { parsedSource } from "./parsed-source.ts";
import { perNode } from "./per-node.ts";

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
export const mappingExpression: (source: MappingSourceNode) => MappingExpression | undefined = perNode(
  (source) => {
    const { parent: attribute, expression } = source;
    if (attribute.kind !== "AttributeMapping" || !expression || isPlain(source)) return undefined;
    const checked = checkedExpression(parsedSource(source), mappingSurroundings(attribute));
    return { source, attribute, mapping: attribute.parent, checked };
  },
);

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

const attributesOf: (mapping: ObjectMappingNode) => readonly SourceAttribute[] = perNode(
  ({ sourceObjects }) => sourceObjects.flatMap(({ attributes }) => attributes.flatMap(known)),
);

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
