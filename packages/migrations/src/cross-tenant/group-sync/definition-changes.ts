import { type AttributeDefinitionNode, addressOf, type JsonObject } from "@syncschema/model";
import { appendEdits } from "../../migration/append-edits.ts";
import type { Change } from "../../migration/change.ts";
import { propertyChange } from "../../migration/property-change.ts";
import { type GroupAttribute, groupAttribute, groupAttributes, groupObject } from "./group-attributes.ts";
import { likeSibling } from "./like-sibling.ts";
import type { DirectorySide } from "./starting-point.ts";

/** What one directory has to define so that groups can be mapped. */
export function definitionChanges({ directory, objects }: DirectorySide): Change[] {
  const [object] = objects;
  if (object === undefined) return [addedObject(directory)];
  const defined = objects.flatMap(({ attributes }) => attributes);
  const missing = groupAttributes.filter(
    (attribute) => !defined.some(({ name }) => groupAttribute(name) === attribute),
  );
  const sibling = (defined[0] ?? firstDefinition(directory))?.value;
  const edits = appendEdits(
    object,
    "attributes",
    missing.map((attribute) => likeSibling(definitionOf(attribute), sibling)),
  );
  const added = missing.map(
    (attribute, index): Change => ({
      kind: "add",
      address: `${addressOf(object)} / attribute:${attribute.name}`,
      after: describe(attribute),
      impact: "resync",
      edits: edits[index] ?? [],
    }),
  );
  return [...defined.flatMap(completed), ...added];
}

/** What is defined stays, spelling included; only what is not as it must be is made so. */
function completed(definition: AttributeDefinitionNode): Change[] {
  const attribute = groupAttribute(definition.name);
  if (attribute === undefined) return [];
  // Graph takes a definition without a type for a String.
  const lacksType = definition.type === undefined && attribute.type !== "String";
  return [
    ...(lacksType ? [propertyChange(definition, "type", attribute.type, "resync")] : []),
    ...(attribute.required && !definition.required
      ? [propertyChange(definition, "required", true, "resync")]
      : []),
  ];
}

function addedObject(directory: DirectorySide["directory"]): Change {
  const sibling = directory.objects[0]?.value;
  const anchor = anchorOf(directory);
  const attributes = groupAttributes.map((attribute) =>
    likeSibling(definitionOf(attribute), firstDefinition(directory)?.value),
  );
  const value = likeSibling(
    {
      name: groupObject,
      ...(namesItsApi(sibling) ? { supportedApis: [groupObject] } : {}),
      metadata: [],
      attributes: anchor ? [anchor, ...attributes] : attributes,
    },
    sibling,
  );
  const names = groupAttributes.map(({ name }) => name).join(", ");
  return {
    kind: "add",
    address: `${addressOf(directory)} / object:${groupObject}`,
    after: anchor ? `with the anchor ${anchor.name}, ${names}` : `with ${names}`,
    impact: "resync",
    edits: appendEdits(directory, "objects", [value]).flat(),
  };
}

/** Every object in Entra ID is known by its objectId; groups take over how another object defines it. */
function anchorOf({ objects }: DirectorySide["directory"]): JsonObject | undefined {
  return objects
    .flatMap(({ attributes }) => attributes)
    .find(({ anchor, name }) => anchor && name === "objectId")?.value;
}

/** Real exports give an object's own name as its only API. */
function namesItsApi(object: JsonObject | undefined): boolean {
  const apis = object?.supportedApis;
  return Array.isArray(apis) && apis.length === 1 && apis[0] === object?.name;
}

function firstDefinition({ objects }: DirectorySide["directory"]): AttributeDefinitionNode | undefined {
  return objects.flatMap(({ attributes }) => attributes)[0];
}

function definitionOf({ name, type, required }: GroupAttribute): JsonObject {
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
