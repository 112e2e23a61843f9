import type { AttributeDefinitionNode, DirectoryNode, JsonObject } from "@syncschema/model";
import { operableAddress } from "../../migration/operable-address.ts";
import { newAttributeDefinition } from "../../operation/ensure-attribute-definition.ts";
import type { Operation } from "../../operation/operation.ts";
import { groupAttribute, groupAttributes, groupObject } from "./group-attributes.ts";
import type { DirectorySide } from "./starting-point.ts";

/** What one directory has to define so that groups can be mapped. */
export function definitionOperations({ directory, objects }: DirectorySide): Operation[] {
  const at = `${operableAddress(directory)} / object:${groupObject}`;
  if (objects.length === 0) return [{ op: "add", at, value: groupDefinition(directory) }];
  const defined = objects.flatMap(({ attributes }) => attributes);
  const missing = groupAttributes.filter(
    (attribute) => !defined.some(({ name }) => groupAttribute(name) === attribute),
  );
  return [
    ...defined.flatMap(completed),
    ...missing.map(
      ({ name, type, required }): Operation => ({
        op: "ensure-attribute-definition",
        at: `${at} / attribute:${name}`,
        type,
        required,
      }),
    ),
  ];
}

/** What is defined stays, spelling included; only what is not as it must be is made so. */
function completed(definition: AttributeDefinitionNode): Operation[] {
  const attribute = groupAttribute(definition.name);
  if (attribute === undefined) return [];
  // Graph takes a definition without a type for a String.
  const type = definition.type === undefined ? { type: attribute.type } : {};
  const required = attribute.required ? { required: true } : {};
  return [{ op: "change-attribute-definition", at: operableAddress(definition), ...type, ...required }];
}

function groupDefinition(directory: DirectoryNode): JsonObject {
  const sibling = directory.objects[0]?.value;
  const anchor = anchorOf(directory);
  const attributes = groupAttributes.map(({ name, type, required }) =>
    newAttributeDefinition(name, { type, required }),
  );
  return {
    name: groupObject,
    ...(namesItsApi(sibling) ? { supportedApis: [groupObject] } : {}),
    metadata: [],
    attributes: anchor ? [anchor, ...attributes] : attributes,
  };
}

/** Every object in Entra ID is known by its objectId; groups take over how another object defines it. */
function anchorOf({ objects }: DirectoryNode): JsonObject | undefined {
  return objects
    .flatMap(({ attributes }) => attributes)
    .find(({ anchor, name }) => anchor && name === "objectId")?.value;
}

/** Real exports give an object's own name as its only API. */
function namesItsApi(object: JsonObject | undefined): boolean {
  const apis = object?.supportedApis;
  return Array.isArray(apis) && apis.length === 1 && apis[0] === object?.name;
}
