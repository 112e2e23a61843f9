import { attributesIn, parse } from "@syncschema/expressions";
import {
  attributeStep,
  findAttribute,
  joinSteps,
  type ObjectDefinitionNode,
  type ObjectMappingNode,
} from "@syncschema/model";
import type { DefinitionMembers } from "../operation/ensure-attribute-definition.ts";
import type { MappingMembers } from "../operation/ensure-attribute-mapping.ts";
import type { Operation } from "../operation/operation.ts";
import { operableAddress } from "./operable-address.ts";

/** Maps an attribute that is defined; its definition decides how it is spelt. */
export function mapAttribute(
  mapping: ObjectMappingNode,
  target: string,
  members: MappingMembers & { readonly source: string },
): Operation {
  const found = findAttribute(mapping.targetObjects, target);
  const name = (found.match === "none" ? undefined : found.definition.name) ?? target;
  return {
    op: "ensure-attribute-mapping",
    at: joinSteps([operableAddress(mapping), attributeStep(name)]),
    ...members,
  };
}

/** Defines an attribute in an object; of several definitions of the object in the first. */
export function defineAttribute(
  objects: readonly ObjectDefinitionNode[],
  name: string,
  members: DefinitionMembers = {},
): Operation[] {
  return objects.slice(0, 1).map((object) => ({
    op: "ensure-attribute-definition",
    at: joinSteps([operableAddress(object), attributeStep(name)]),
    ...members,
  }));
}

/** Those of some mappings that can read an expression; all of them when none can, so that a plan says what is missing. */
export function readersOf(mappings: readonly ObjectMappingNode[], expression: string): ObjectMappingNode[] {
  const { root } = parse(expression);
  const names = root ? attributesIn(root).map(({ name }) => name) : [];
  const readers = mappings.filter(({ sourceObjects }) =>
    names.every((name) => findAttribute(sourceObjects, name).match !== "none"),
  );
  return readers.length > 0 ? readers : [...mappings];
}
