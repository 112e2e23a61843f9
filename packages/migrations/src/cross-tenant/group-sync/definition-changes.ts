import { addressOf, findAttribute, type JsonEdit, propertyPointer, valueAt } from "@syncschema/model";
import type { Change } from "../../migration/change.ts";
import { type GroupAttribute, groupAttributes, groupObject } from "./group-attributes.ts";
import { likeSibling } from "./like-sibling.ts";
import type { DirectorySide } from "./starting-point.ts";

/** What one directory has to define so that groups can be mapped. */
export function definitionChanges(side: DirectorySide): Change[] {
  const { directory, object } = side;
  if (object === undefined) return [addedObject(side)];
  const attributes = propertyPointer(object, "attributes");
  const missing = groupAttributes.filter(({ name }) => findAttribute([object], name).match === "none");
  const isList = Array.isArray(
    valueAt(object.value, propertyPointer({ pointer: "", value: object.value }, "attributes")),
  );
  const sibling = (object.attributes[0] ?? directory.objects[0]?.attributes[0])?.value;
  const definitions = missing.map((attribute) => likeSibling(definitionOf(attribute), sibling));
  const edits: JsonEdit[] = isList
    ? definitions.map((value) => ({ op: "append", pointer: attributes, value }))
    : [{ op: "set", pointer: attributes, value: definitions }];
  const added = missing.map(
    (attribute, index): Change => ({
      kind: "add",
      address: `${addressOf(object)} / attribute:${attribute.name}`,
      after: describe(attribute),
      impact: "resync",
      edits: isList ? edits.slice(index, index + 1) : index === 0 ? edits : [],
    }),
  );
  return [...requiredChanges(side), ...added];
}

/** What is there stays, spelling included; only what must be required is made so. */
function requiredChanges({ object }: DirectorySide): Change[] {
  return groupAttributes.flatMap((attribute): Change[] => {
    if (object === undefined || !attribute.required) return [];
    const found = findAttribute([object], attribute.name);
    if (found.match === "none" || found.definition.required) return [];
    return [
      {
        kind: "change",
        address: addressOf(found.definition),
        property: "required",
        before: JSON.stringify(found.definition.value.required ?? false),
        after: "true",
        impact: "resync",
        edits: [{ op: "set", pointer: propertyPointer(found.definition, "required"), value: true }],
      },
    ];
  });
}

function addedObject({ directory }: DirectorySide): Change {
  const sibling = directory.objects[0];
  const attributes = groupAttributes.map((attribute) =>
    likeSibling(definitionOf(attribute), sibling?.attributes[0]?.value),
  );
  const value = likeSibling({ name: groupObject, metadata: [], attributes }, sibling?.value);
  const pointer = propertyPointer(directory, "objects");
  const edit: JsonEdit = Array.isArray(directory.value.objects)
    ? { op: "append", pointer, value }
    : { op: "set", pointer, value: [value] };
  return {
    kind: "add",
    address: `${addressOf(directory)} / object:${groupObject}`,
    after: `with ${groupAttributes.map(({ name }) => name).join(", ")}`,
    impact: "resync",
    edits: [edit],
  };
}

function definitionOf({ name, type, required }: GroupAttribute) {
  return {
    anchor: false,
    caseExact: false,
    defaultValue: null,
    flowNullValues: false,
    multivalued: false,
    mutability: "ReadWrite",
    name,
    required,
    type,
    apiExpressions: [],
    metadata: [],
    referencedObjects: [],
  };
}

function describe({ type, required }: GroupAttribute): string {
  return [type, "ReadWrite", required ? "required" : "optional"].join(", ");
}
