import { isJsonObject, type Node, propertyPointer, type SchemaDocument } from "@syncschema/model";
import fc from "fast-check";
import { anywhere, type FaultAnywhere, set } from "./fault.ts";
import { nodesOf } from "./places.ts";
import { otherCases, slips } from "./slips.ts";

const kinds = [
  "SynchronizationRule",
  "ObjectMapping",
  "AttributeMapping",
  "MappingSource",
  "FilterGroup",
  "FilterClause",
  "Directory",
  "ObjectDefinition",
  "AttributeDefinition",
] as const;

interface Property {
  readonly node: Node;
  readonly name: string;
  readonly value: unknown;
}

/** The properties of all nodes of which something holds. */
function properties(holds: (property: Property) => boolean) {
  return (document: SchemaDocument): Property[] =>
    kinds
      .flatMap((kind): Node[] => nodesOf(document, kind))
      .flatMap((node) => Object.entries(node.value).map(([name, value]) => ({ node, name, value })))
      .filter(holds);
}

const enumerations: ReadonlySet<string> = new Set([
  "flowType",
  "flowBehavior",
  "flowTypes",
  "mutability",
  "type",
]);
const isText = ({ name, value }: Property) => typeof value === "string" && !enumerations.has(name);
const names: ReadonlySet<string> = new Set(["name", "id", "targetAttributeName"]);

const listsOfNodes: ReadonlySet<string> = new Set([
  "objectMappings",
  "attributeMappings",
  "clauses",
  "objects",
  "attributes",
]);

/** A property with another value, at which the finding has to point. */
function given({ node, name }: Property, value: unknown) {
  return { edits: [set(node, name, value)], at: node.pointer, on: name };
}

/** A property under another name. */
function renamed({ node, name }: Property, other: string) {
  return {
    edits: [{ op: "rename", pointer: propertyPointer(node, name), name: other } as const],
    at: node.pointer,
    shows: JSON.stringify(other),
  };
}

export const structure: readonly FaultAnywhere[] = [
  anywhere({
    rule: "invalid-enum-value",
    by: "a word that an enumeration does not have",
    places: properties(({ name, value }) => enumerations.has(name) && typeof value === "string"),
    values: fc.constantFrom("OnlyDuringCreation", "Yes", "Text", "ReadWriteOnly", "Add;Update"),
    make: given,
  }),
  anywhere({
    rule: "wrong-value-type",
    by: "a truth value or a number as text",
    places: properties(({ value }) => typeof value === "boolean" || typeof value === "number"),
    values: fc.constant(null),
    make: (property) => given(property, String(property.value)),
  }),
  anywhere({
    rule: "wrong-value-type",
    by: "a number for a text",
    places: properties(isText),
    values: fc.oneof(fc.integer(), fc.boolean()),
    make: given,
  }),
  anywhere({
    rule: "collection-not-array",
    by: "a list as its only element, or nothing",
    places: properties(({ value }) => Array.isArray(value)),
    values: fc.boolean(),
    make: (property, isNull) => {
      const [first] = property.value as readonly unknown[];
      // Exports have null for the parameters of what is no function.
      if (isNull ? property.name === "parameters" : !isJsonObject(first)) return undefined;
      const broken = { ...given(property, isNull ? null : first), isName: true };
      // The only element of such a list still has an address of its own.
      const isNode = !isNull && listsOfNodes.has(property.name);
      return isNode
        ? { ...broken, at: propertyPointer(property.node, property.name), on: undefined }
        : broken;
    },
  }),
  anywhere({
    rule: "serialisation-truncated",
    by: "what PowerShell writes at its depth",
    places: properties(({ value }) => typeof value === "object" && value !== null),
    values: fc.constantFrom("System.Object[]", "System.Collections.Hashtable", "@{name=x; value=y}"),
    make: given,
  }),
  anywhere({
    rule: "elided-content",
    by: "a placeholder in a name",
    // The name of a source may be a constant, of which anything is right.
    places: properties(
      (property) => isText(property) && names.has(property.name) && property.node.kind !== "MappingSource",
    ),
    values: fc.constantFrom("${name}", "{{ name }}", "...", "…", "<id>"),
    make: given,
  }),
  anywhere({
    rule: "unknown-property",
    by: "a slip in the name of a property",
    places: properties(() => true),
    values: slips,
    make: (property, slip) => {
      const other = slip(property.name);
      return other.toLowerCase() in lowerCase(property.node.value) ? undefined : renamed(property, other);
    },
  }),
  anywhere({
    rule: "property-case",
    by: "another case of the name of a property",
    places: properties(() => true),
    values: otherCases,
    make: (property, otherCase) => renamed(property, otherCase(property.name)),
  }),
  anywhere({
    rule: "lone-surrogate",
    by: "half a character in a text",
    places: properties((property) => isText(property) && names.has(property.name)),
    values: fc.constantFrom("\ud83d", "\ude00"),
    make: (property, half) => ({
      ...given(property, `${property.value} ${half}`),
      shows: JSON.stringify(half).slice(1, -1),
    }),
  }),
];

function lowerCase(value: object): object {
  return Object.fromEntries(Object.keys(value).map((name) => [name.toLowerCase(), true]));
}
