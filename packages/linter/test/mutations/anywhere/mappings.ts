import {
  type AttributeMappingNode,
  type ObjectMappingNode,
  propertyPointer,
  type SchemaDocument,
} from "@syncschema/model";
import fc from "fast-check";
import { crossTenant } from "../fixture.ts";
import { anywhere, type FaultAnywhere, set } from "./fault.ts";
import { attributeMappings, isOrdinary, nodesOf, objectMappings, ordinaryMappings } from "./places.ts";
import { otherCases, slips } from "./slips.ts";

const operations = ["Add", "Update", "Delete"];
const sides = fc.constantFrom("source" as const, "target" as const);

/** A mapping with other operations. */
function flowing(mapping: ObjectMappingNode, flowTypes: string) {
  return { edits: [set(mapping, "flowTypes", flowTypes)], at: mapping.pointer, on: "flowTypes" };
}

/** A mapping with another object on one side. */
function named(mapping: ObjectMappingNode, side: "source" | "target", rename: (name: string) => string) {
  const property = `${side}ObjectName` as const;
  const name = rename(mapping[property] ?? "");
  const { sourceDirectory, targetDirectory } = mapping.parent;
  const objects = [sourceDirectory, targetDirectory].flatMap((directory) => directory?.objects ?? []);
  const isUnknown = !objects.some((object) => object.name === name);
  return isUnknown ? { edits: [set(mapping, property, name)], at: mapping.pointer, on: property } : undefined;
}

/** The attribute mappings that are not matched by. */
const unmatched = (document: SchemaDocument) =>
  attributeMappings(document).filter(({ matchingPriority }) => matchingPriority === 0);

function withPriority(attribute: AttributeMappingNode, matchingPriority: number) {
  return {
    edits: [set(attribute, "matchingPriority", matchingPriority)],
    at: attribute.pointer,
    on: "matchingPriority",
  };
}

export const mappings: readonly FaultAnywhere[] = [
  anywhere({
    rule: "flow-types-none",
    by: "no operation",
    places: ordinaryMappings,
    values: fc.constantFrom("None", "", " "),
    make: flowing,
  }),
  anywhere({
    rule: "flow-types-partial",
    by: "some operations",
    places: ordinaryMappings,
    values: fc.subarray(operations, { minLength: 1, maxLength: 2 }),
    make: (mapping, some) => flowing(mapping, some.join(", ")),
  }),
  anywhere({
    rule: "group-flow-types-incomplete",
    by: "some operations, or none",
    of: [crossTenant],
    places: (document) => objectMappings(document).filter((mapping) => !isOrdinary(mapping)),
    values: fc.subarray(operations, { maxLength: 2 }),
    make: (mapping, some) => flowing(mapping, some.join(",") || "None"),
  }),
  anywhere({
    rule: "flow-types-format",
    by: "all operations in another order",
    places: objectMappings,
    values: fc.shuffledSubarray(operations, { minLength: 3 }),
    make: (mapping, all) => (all.join() === operations.join() ? undefined : flowing(mapping, all.join())),
  }),
  anywhere({
    rule: "object-mapping-object-not-found",
    by: "a slip in the name of an object",
    places: ordinaryMappings,
    values: fc.tuple(sides, fc.oneof(slips, otherCases)),
    make: (mapping, [side, change]) => named(mapping, side, change),
  }),
  anywhere({
    rule: "group-object-name",
    by: "another spelling of Group",
    of: [crossTenant],
    places: (document) => objectMappings(document).filter((mapping) => !isOrdinary(mapping)),
    values: fc.tuple(sides, fc.constantFrom("group", "Groups", "groups", "GROUP", " Group")),
    make: (mapping, [side, name]) => named(mapping, side, () => name),
  }),
  anywhere({
    rule: "rule-directory-not-found",
    by: "a slip in the name of a directory",
    places: (document) => nodesOf(document, "SynchronizationRule"),
    values: fc.tuple(
      sides,
      fc.oneof(
        slips,
        otherCases,
        fc.constant(() => "Contoso"),
      ),
    ),
    make(rule, [side, change]) {
      const property = `${side}DirectoryName` as const;
      const name = change(rule[property] ?? "");
      const isKnown = rule.parent.directories.some((directory) => directory.name === name);
      return isKnown ? undefined : { edits: [set(rule, property, name)], at: rule.pointer, on: property };
    },
  }),
  anywhere({
    rule: "no-matching-attribute",
    by: "no priority above 0",
    places: ordinaryMappings,
    values: fc.constantFrom(0, -1),
    make: (mapping, priority) => ({
      edits: mapping.attributeMappings
        .filter(({ matchingPriority }) => matchingPriority > 0)
        .map((attribute) => set(attribute, "matchingPriority", priority)),
      at: mapping.pointer,
      on: "targetObjectName",
    }),
  }),
  anywhere({
    rule: "duplicate-matching-priority",
    by: "a priority that another attribute has",
    places: unmatched,
    values: fc.constant(1),
    make(attribute, priority) {
      const { attributeMappings } = attribute.parent;
      const tied = attributeMappings.filter(
        (other) => other === attribute || other.matchingPriority === priority,
      );
      return { ...withPriority(attribute, priority), at: tied[1]?.pointer ?? "" };
    },
  }),
  anywhere({
    rule: "matching-priority-gap",
    by: "a priority that leaves others out",
    places: unmatched,
    values: fc.integer({ min: 3, max: 99 }),
    make: withPriority,
  }),
  anywhere({
    rule: "matching-priority-negative",
    by: "a priority below 0",
    places: unmatched,
    values: fc.integer({ min: -99, max: -1 }),
    make: withPriority,
  }),
  anywhere({
    rule: "matching-on-constant",
    by: "the same value for everybody in what is matched by",
    places: (document) => attributeMappings(document).filter(({ matchingPriority }) => matchingPriority > 0),
    values: fc.constantFrom("admin", "a/b", 'say "x"', "1"),
    make: (attribute, name) => ({
      edits: [
        set(attribute, "source", {
          type: "Constant",
          name,
          expression: JSON.stringify(name),
          parameters: [],
        }),
      ],
      at: propertyPointer(attribute, "source"),
      on: "expression",
    }),
  }),
  anywhere({
    rule: "duplicate-object-mapping",
    by: "a mapping that stands twice",
    places: objectMappings,
    values: fc.constant(null),
    make(mapping) {
      const list = propertyPointer(mapping.parent, "objectMappings");
      const { length } = mapping.parent.value.objectMappings as readonly unknown[];
      return {
        edits: [{ op: "append", pointer: list, value: mapping.value }],
        at: `${list}/${length}`,
        on: "targetObjectName",
      };
    },
  }),
  anywhere({
    rule: "directory-object-duplicate",
    by: "an object that is defined twice",
    places: (document) => nodesOf(document, "ObjectDefinition"),
    values: fc.constant(null),
    make(object) {
      const list = propertyPointer(object.parent, "objects");
      return {
        edits: [{ op: "append", pointer: list, value: object.value }],
        at: `${list}/${object.parent.objects.length}`,
        on: "name",
      };
    },
  }),
  anywhere({
    rule: "group-required-attribute-unmapped",
    by: "a mapping that is gone",
    of: [crossTenant],
    places: (document) =>
      attributeMappings(document).filter(
        ({ parent, targetAttributeName }) => !isOrdinary(parent) && targetAttributeName !== "description",
      ),
    values: fc.constant(null),
    make: (attribute) => ({
      edits: [{ op: "remove", pointer: attribute.pointer }],
      at: attribute.parent.pointer,
      on: "attributeMappings",
    }),
  }),
  anywhere({
    rule: "group-definition-missing-attribute",
    by: "a definition that is gone, on either side",
    of: [crossTenant],
    places: (document) =>
      attributeMappings(document)
        .filter(({ parent }) => !isOrdinary(parent))
        .flatMap(({ parent, targetAttributeName: name }) =>
          [...parent.sourceObjects, ...parent.targetObjects].flatMap(({ attributes }) =>
            attributes.filter((definition) => definition.name === name),
          ),
        ),
    values: fc.constant(null),
    make: (definition) => ({
      edits: [{ op: "remove", pointer: definition.pointer }],
      at: definition.parent.pointer,
      on: "name",
    }),
  }),
];
