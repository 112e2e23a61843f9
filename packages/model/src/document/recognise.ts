import { keyOf, property } from "../index/tolerant-reading.ts";
import type { Pointer } from "../json/pointer.ts";
import { isJsonObject, type JsonObject } from "../json/value.ts";

/** What a file is that is not a synchronization schema. */
export type OtherDocument =
  | "jobs"
  | "templates"
  | "job"
  | "template-without-schema"
  | "secrets"
  | "graph-error"
  | "list"
  | "array"
  | "object-mapping"
  | "attribute-mapping"
  | "directory"
  | "object-definition"
  | "attribute-definition"
  | "scalar"
  | "unknown-object";

/**
 * `schema`: the schema and where it stands. `other`: what the file is instead; `schemas` are the places in it
 * where a schema could be taken from.
 */
export type Recognition =
  | { readonly kind: "schema"; readonly value: JsonObject; readonly pointer: Pointer }
  | { readonly kind: "other"; readonly document: OtherDocument; readonly schemas: readonly Pointer[] };

/** Tells a schema, also one inside a template, from the other things people save by mistake. */
export function recognise(root: unknown): Recognition {
  if (Array.isArray(root))
    return { kind: "other", document: listOf(root, "array"), schemas: schemasIn(root, "") };
  if (!isJsonObject(root)) return { kind: "other", document: "scalar", schemas: [] };
  if (isSchema(root)) return { kind: "schema", value: root, pointer: "" };
  const key = keyOf(root, "schema");
  const inline = key === undefined ? undefined : root[key];
  if (key !== undefined && isJsonObject(inline) && isSchema(inline)) {
    return { kind: "schema", value: inline, pointer: `/${key}` };
  }
  const list = property(root, "value");
  if (Array.isArray(list)) {
    return { kind: "other", document: listOf(list, "list"), schemas: schemasIn(list, "/value") };
  }
  return { kind: "other", document: objectKind(root), schemas: [] };
}

function isSchema(object: JsonObject): boolean {
  return keyOf(object, "synchronizationRules") !== undefined || keyOf(object, "directories") !== undefined;
}

const lists: Partial<Record<OtherDocument, OtherDocument>> = {
  job: "jobs",
  "template-without-schema": "templates",
  secrets: "secrets",
};

function listOf(items: readonly unknown[], otherwise: "array" | "list"): OtherDocument {
  const first = items.find(isJsonObject);
  if (first === undefined) return otherwise;
  if (keyOf(first, "key") !== undefined && keyOf(first, "value") !== undefined) return "secrets";
  return lists[objectKind(first)] ?? otherwise;
}

function schemasIn(items: readonly unknown[], pointer: Pointer): Pointer[] {
  return items.flatMap((item, index) => {
    if (!isJsonObject(item)) return [];
    if (isSchema(item)) return [`${pointer}/${index}`];
    const schema = property(item, "schema");
    return isJsonObject(schema) && isSchema(schema) ? [`${pointer}/${index}/${keyOf(item, "schema")}`] : [];
  });
}

/** Properties that tell a kind of object, the most telling first. */
const marks: readonly (readonly [OtherDocument, readonly string[]])[] = [
  ["graph-error", ["error"]],
  ["secrets", ["secrets"]],
  ["template-without-schema", ["factoryTag"]],
  ["job", ["templateId", "schedule"]],
  ["job", ["templateId", "status"]],
  ["object-mapping", ["attributeMappings"]],
  ["attribute-mapping", ["targetAttributeName"]],
  ["directory", ["objects"]],
  ["object-definition", ["attributes"]],
  ["attribute-definition", ["mutability"]],
];

function objectKind(object: JsonObject): OtherDocument {
  const found = marks.find(([, names]) => names.every((name) => keyOf(object, name) !== undefined));
  return found?.[0] ?? "unknown-object";
}
