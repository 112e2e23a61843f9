import {
  type AttributeMappingNode,
  findAttribute,
  type ObjectMappingNode,
  type SchemaDocument,
} from "@syncschema/model";
import type { Parameter } from "../migration/parameters.ts";
import { runningMappings } from "../migration/running-mappings.ts";

/** What both phases ask for. */
export const matchingParameters = {
  matchingAttribute: {
    description: "the target attribute that objects are to be matched by",
    example: "externalId",
    pattern: /\S/,
  },
  matchingObject: {
    description: "the source object whose mapping is meant",
    example: "User",
    pattern: /\S/,
    default: "User",
  },
} as const satisfies Readonly<Record<string, Parameter>>;

/** A mapping that runs and matches the objects that are meant. */
export interface MatchedObjects {
  readonly mapping: ObjectMappingNode;
  /** What matches, the attribute that is tried first at the beginning. */
  readonly order: readonly AttributeMappingNode[];
}

/** The mappings that read an object and match by something. */
export function matchedObjects(document: SchemaDocument, object: string | undefined): MatchedObjects[] {
  return runningMappings(document)
    .filter(({ sourceObjectName }) => sourceObjectName === object)
    .map((mapping) => ({ mapping, order: matchingOrder(mapping) }))
    .filter(({ order }) => order.length > 0);
}

function matchingOrder({ attributeMappings }: ObjectMappingNode): AttributeMappingNode[] {
  return attributeMappings
    .filter(({ matchingPriority }) => matchingPriority > 0)
    .sort((a, b) => a.matchingPriority - b.matchingPriority);
}

/** The name of a target attribute as its directory spells it. */
export function spelt({ targetObjects }: ObjectMappingNode, name: string): string {
  const found = findAttribute(targetObjects, name);
  return (found.match === "none" ? undefined : found.definition.name) ?? name;
}

export function nothingMatched(object: string | undefined) {
  return {
    state: "not-applicable",
    reason: `no enabled mapping matches objects of the kind ${object ?? ""}`,
  } as const;
}
