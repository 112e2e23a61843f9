import { propertyPointer } from "@syncschema/model";
import fc from "fast-check";
import { cloudSync, crossTenant, scim } from "../fixture.ts";
import { anywhere, type FaultAnywhere, set } from "./fault.ts";
import { attributeMappings, definitions, nodesOf, objectMappings } from "./places.ts";

/** The schema is compared with itself as it was before. */

export const changes: readonly FaultAnywhere[] = [
  anywhere({
    rule: "attribute-mapping-removed",
    by: "a mapping that is gone",
    places: (document) =>
      attributeMappings(document).filter(
        ({ matchingPriority, targetAttributeName = "" }) =>
          matchingPriority === 0 && !/^(?:active|accountEnabled|IsSoftDeleted)$/i.test(targetAttributeName),
      ),
    values: fc.constant(null),
    make: (attribute) => ({
      edits: [{ op: "remove", pointer: attribute.pointer }],
      at: attribute.parent.pointer,
      on: "attributeMappings",
    }),
  }),
  anywhere({
    rule: "object-mapping-removed",
    by: "a mapping of objects that is gone",
    places: objectMappings,
    values: fc.constant(null),
    make: (mapping) => ({
      edits: [{ op: "remove", pointer: mapping.pointer }],
      at: mapping.parent.pointer,
      on: "name",
    }),
  }),
  anywhere({
    rule: "definition-removed",
    by: "a definition that nobody maps and that is gone",
    places: (document) => {
      const used = new Set(
        JSON.stringify(document.schema.rules.map(({ value }) => value)).match(/[\w.:-]+/g) ?? [],
      );
      return definitions(document).filter(({ name = "", anchor }) => !anchor && !used.has(name));
    },
    values: fc.constant(null),
    make: (definition) => ({
      edits: [{ op: "remove", pointer: definition.pointer }],
      at: definition.parent.pointer,
      on: "name",
    }),
  }),
  anywhere({
    rule: "definition-type-changed",
    by: "another type of a definition",
    places: definitions,
    values: fc.constantFrom("caseExact", "multivalued"),
    make: (definition, property) => ({
      edits: [set(definition, property, definition.value[property] !== true)],
      at: definition.pointer,
      on: property,
    }),
  }),
  anywhere({
    rule: "anchor-changed",
    by: "one more anchor, or one fewer",
    of: [crossTenant, scim, cloudSync],
    places: definitions,
    values: fc.constant(null),
    make: (definition) => ({
      edits: [set(definition, "anchor", !definition.anchor)],
      at: definition.parent.pointer,
      on: "name",
    }),
  }),
  anywhere({
    rule: "required-definition-relaxed",
    by: "an attribute that is required no more",
    places: (document) => definitions(document).filter(({ required }) => required),
    values: fc.constant(false),
    make: (definition, required) => ({
      edits: [set(definition, "required", required)],
      at: definition.pointer,
      on: "required",
    }),
  }),
  anywhere({
    rule: "custom-attribute-not-marked",
    by: "a new definition",
    places: (document) => nodesOf(document, "ObjectDefinition"),
    values: fc.stringMatching(/^[a-z]{12}$/),
    make: (object, name) => {
      const list = propertyPointer(object, "attributes");
      return {
        edits: [{ op: "append", pointer: list, value: { name, type: "String" } }],
        at: `${list}/${object.attributes.length}`,
        on: "name",
      };
    },
  }),
  anywhere({
    rule: "directory-id-changed",
    by: "a new id",
    places: (document) => nodesOf(document, "Directory"),
    values: fc.uuid(),
    make: (directory, id) => ({
      edits: [set(directory, "id", id)],
      at: directory.pointer,
      on: "id",
    }),
  }),
];
