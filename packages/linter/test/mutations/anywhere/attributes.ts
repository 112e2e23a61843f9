import {
  type AttributeMappingNode,
  type Node,
  type ObjectDefinitionNode,
  propertyPointer,
  type SchemaDocument,
} from "@syncschema/model";
import fc from "fast-check";
import { hrInbound, scim } from "../fixture.ts";
import { anywhere, type FaultAnywhere, set } from "./fault.ts";
import {
  attributeMappings,
  definitions,
  directSources,
  isOrdinary,
  mappingOf,
  ordinaryMappings,
} from "./places.ts";
import { has, otherCases, slips } from "./slips.ts";

const named = (objects: readonly ObjectDefinitionNode[]) =>
  objects.flatMap(({ attributes }) => attributes.map(({ name }) => name));

/** A mapping with another target. */
function writing(attribute: AttributeMappingNode, name: string) {
  return {
    edits: [set(attribute, "targetAttributeName", name)],
    at: attribute.pointer,
    on: "targetAttributeName",
  };
}

/** A source that hands another attribute on. */
function reading(source: Node, name: string) {
  return {
    edits: [set(source, "name", name), set(source, "expression", `[${name}]`)],
    at: source.pointer,
    on: "expression",
  };
}

const ordinaryAttributes = (document: SchemaDocument) =>
  attributeMappings(document).filter(({ parent }) => isOrdinary(parent));

export const attributes: readonly FaultAnywhere[] = [
  anywhere({
    rule: "source-attribute-unknown",
    by: "a slip in the name of a source attribute",
    places: (document) => directSources(document).filter((source) => isOrdinary(mappingOf(source))),
    values: slips,
    make(source, slip) {
      const name = slip(source.name ?? "");
      return has(named(mappingOf(source).sourceObjects), name) ? undefined : reading(source, name);
    },
  }),
  anywhere({
    rule: "source-attribute-case",
    by: "another case of a source attribute",
    places: (document) => directSources(document).filter((source) => isOrdinary(mappingOf(source))),
    values: otherCases,
    make: (source, otherCase) => reading(source, otherCase(source.name ?? "")),
  }),
  anywhere({
    rule: "target-attribute-unknown",
    by: "a slip in the name of a target attribute",
    places: ordinaryAttributes,
    values: slips,
    make(attribute, slip) {
      const name = slip(attribute.targetAttributeName ?? "");
      return has(named(attribute.parent.targetObjects), name) ? undefined : writing(attribute, name);
    },
  }),
  anywhere({
    rule: "target-attribute-case",
    by: "another case of a target attribute",
    places: ordinaryAttributes,
    values: otherCases,
    make: (attribute, otherCase) => writing(attribute, otherCase(attribute.targetAttributeName ?? "")),
  }),
  anywhere({
    rule: "duplicate-target-attribute",
    by: "the target of another mapping",
    places: attributeMappings,
    values: fc.tuple(fc.nat(), fc.boolean(), otherCases),
    make(attribute, [choice, isSame, otherCase]) {
      const siblings = attribute.parent.attributeMappings;
      const earlier = siblings.slice(0, siblings.indexOf(attribute));
      const name = earlier[choice % earlier.length]?.targetAttributeName;
      return name === undefined ? undefined : writing(attribute, isSame ? name : otherCase(name));
    },
  }),
  anywhere({
    rule: "target-attribute-unknown",
    by: "a definition that is gone",
    places: ordinaryAttributes,
    values: fc.constant(null),
    make(attribute) {
      const { targetAttributeName, parent } = attribute;
      const definition = parent.targetObjects
        .flatMap((object) => object.attributes)
        .find(({ name }) => name === targetAttributeName);
      return (
        definition && {
          edits: [{ op: "remove", pointer: definition.pointer }],
          at: attribute.pointer,
          on: "targetAttributeName",
        }
      );
    },
  }),
  anywhere({
    rule: "type-mismatch",
    by: "a number or a truth value where a text is handed on",
    places: directSources,
    values: fc.constantFrom("Integer", "Boolean"),
    make(source, type) {
      const { sourceObjects, targetObjects } = mappingOf(source);
      const target =
        source.parent.kind === "AttributeMapping" ? source.parent.targetAttributeName : undefined;
      const find = (objects: readonly ObjectDefinitionNode[], wanted: string | undefined) =>
        objects.flatMap((object) => object.attributes).find(({ name }) => name === wanted);
      const [from, to] = [find(sourceObjects, source.name), find(targetObjects, target)];
      if (from?.type !== "String" || to === undefined) return undefined;
      return { edits: [set(to, "type", type)], at: source.pointer, on: "expression" };
    },
  }),
  anywhere({
    rule: "target-read-only",
    by: "a definition that became read-only",
    places: attributeMappings,
    values: fc.constant("ReadOnly"),
    make(attribute, mutability) {
      if (attribute.matchingPriority > 0) return undefined;
      const definition = attribute.parent.targetObjects
        .flatMap((object) => object.attributes)
        .find(({ name }) => name === attribute.targetAttributeName);
      return (
        definition && {
          edits: [set(definition, "mutability", mutability)],
          at: attribute.pointer,
          on: "targetAttributeName",
        }
      );
    },
  }),
  anywhere({
    rule: "required-target-unmapped",
    by: "a definition that became required",
    places: (document) =>
      ordinaryMappings(document).flatMap((mapping) =>
        mapping.targetObjects.flatMap((object) =>
          object.attributes
            .filter(({ name, anchor, mutability, required }) => {
              const targets = mapping.attributeMappings.map(({ targetAttributeName }) => targetAttributeName);
              return !anchor && !required && mutability !== "ReadOnly" && !has(targets, name ?? "");
            })
            .map((definition) => ({ mapping, definition })),
        ),
      ),
    values: fc.constant(true),
    make: ({ mapping, definition }, required) => ({
      edits: [set(definition, "required", required)],
      at: mapping.pointer,
      on: "targetObjectName",
    }),
  }),
  anywhere({
    rule: "source-kind-mismatch",
    by: "another attribute in the name than in the expression",
    places: directSources,
    values: slips,
    make: (source, slip) => {
      const name = slip(source.name ?? "");
      return name === source.name
        ? undefined
        : { edits: [set(source, "name", name)], at: source.pointer, on: "name" };
    },
  }),
  anywhere({
    rule: "constant-type",
    by: "a text for a truth value",
    of: [hrInbound, scim],
    places: (document) =>
      ordinaryAttributes(document).filter(({ parent, targetAttributeName }) =>
        parent.targetObjects.some((object) =>
          object.attributes.some(({ name, type }) => name === targetAttributeName && type === "Boolean"),
        ),
      ),
    values: fc.constantFrom("yes", "no", "on", "enabled", "maybe"),
    make(attribute, value) {
      const source = { type: "Constant", name: value, expression: `"${value}"`, parameters: [] };
      return {
        edits: [set(attribute, "source", source)],
        at: propertyPointer(attribute, "source"),
        on: "expression",
      };
    },
  }),
  anywhere({
    rule: "attribute-definition-duplicate",
    by: "a definition that stands twice",
    places: definitions,
    values: fc.tuple(fc.boolean(), otherCases),
    make(definition, [isSame, otherCase]) {
      const { value, parent, name = "" } = definition;
      const list = propertyPointer(parent, "attributes");
      return {
        edits: [{ op: "append", pointer: list, value: { ...value, name: isSame ? name : otherCase(name) } }],
        at: `${list}/${parent.attributes.length}`,
        on: "name",
      };
    },
  }),
  anywhere({
    rule: "attribute-name-whitespace",
    by: "a blank at an end of a name",
    places: definitions,
    values: fc.constantFrom(" ", "  ", "\u00a0", "\t"),
    make: (definition, blank) => ({
      edits: [set(definition, "name", `${definition.name}${blank}`)],
      at: definition.pointer,
      on: "name",
    }),
  }),
];
