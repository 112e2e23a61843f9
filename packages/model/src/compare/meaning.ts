import { buildSource, format, type MappingSource, parse, textOfSource } from "@syncschema/expressions";
import { collection, property, text } from "../index/tolerant-reading.ts";
import { sameJson } from "../json/same-json.ts";
import { isJsonObject, type JsonObject, member } from "../json/value.ts";
import { objectTypes } from "../schema/generated/object-types.ts";
import { directoryAliases } from "../schema/known-values.ts";
import type { ObjectType } from "../schema/typed-objects.ts";

/** Whether a property means the same in two objects of a type. */
export function isSameProperty(type: ObjectType, name: string, a: unknown, b: unknown): boolean {
  return sameJson(a, b) || meaningOfProperty(type, name, a) === meaningOfProperty(type, name, b);
}

/**
 * A text that two objects have in common when they mean the same; undefined when an object says nothing. Left
 * out are annotations of OData and what is empty or Graph's default; order counts only where it has a meaning.
 */
export function meaningOf(value: JsonObject, type?: ObjectType): string | undefined {
  const members: string[] = [];
  const complete = type === "AttributeMappingSource" ? withText(value) : value;
  for (const name of propertyNames(complete, type)) {
    const held = propertyValue(complete, name, type);
    const meaning = type === undefined ? meaningOfUnknown(held) : meaningOfProperty(type, name, held);
    if (meaning !== undefined) members.push(`${JSON.stringify(name)}:${meaning}`);
  }
  return members.length === 0 ? undefined : `{${members.sort().join()}}`;
}

/** The properties of an object under the names that Graph gives them, without annotations of OData. */
export function propertyNames(value: JsonObject, type?: ObjectType): string[] {
  const names: string[] = [];
  for (const key in value) if (!key.includes("@odata.")) names.push(nameOfKey(key, value, type));
  return names;
}

/** SDK objects of PowerShell write Graph's names with a capital. */
function nameOfKey(key: string, value: JsonObject, type: ObjectType | undefined): string {
  if (type === undefined || isKnownProperty(type, key)) return key;
  const camel = key.charAt(0).toLowerCase() + key.slice(1);
  return isKnownProperty(type, camel) && !Object.hasOwn(value, camel) ? camel : key;
}

/** The value of a property by the name that {@link propertyNames} gives it. */
export function propertyValue(value: JsonObject, name: string, type?: ObjectType): unknown {
  return type !== undefined && isKnownProperty(type, name) ? property(value, name) : member(value, name);
}

/** Whether Graph's metadata has a property in a type. */
export function isKnownProperty(type: ObjectType, name: string): boolean {
  return Object.hasOwn(objectTypes[type], name);
}

function meaningOfProperty(type: ObjectType, name: string, value: unknown): string | undefined {
  if (!isKnownProperty(type, name)) return meaningOfUnknown(value);
  if (value === undefined || value === null) return undefined;
  const held = (objectTypes[type] as Readonly<Record<string, ObjectType | null>>)[name] ?? undefined;
  if (held && singleObjects.has(name) && isJsonObject(value)) return meaningOf(value, held);
  if (held || textCollections.has(name)) return meaningOfCollection(name, value, held);
  const reading = readings[type]?.[name];
  if (reading?.serviceOwned) return undefined;
  const read = reading?.read && typeof value === "string" ? reading.read(value) : value;
  return read === undefined || read === reading?.fallback ? undefined : meaningOfUnknown(read);
}

/** The order of a function's arguments is their meaning; every other collection is a set to the service. */
function meaningOfCollection(name: string, value: unknown, type: ObjectType | undefined): string | undefined {
  // PowerShell writes a collection of one as its element, and an empty one as {}.
  const items = Array.isArray(value) ? value : meaningOfUnknown(value) === undefined ? [] : [value];
  if (items.length === 0) return undefined;
  const meanings = items.map((item) =>
    isJsonObject(item) ? (meaningOf(item, type) ?? "{}") : JSON.stringify(item),
  );
  return `[${(name === "parameters" ? meanings : meanings.sort()).join()}]`;
}

function meaningOfUnknown(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (isJsonObject(value)) return meaningOf(value);
  if (!Array.isArray(value)) return JSON.stringify(value);
  return value.length === 0 ? undefined : `[${value.map((item) => meaningOfUnknown(item) ?? "null").join()}]`;
}

/** Whether two sources have the same text, whatever their trees say. */
export function isSameText(a: JsonObject, b: JsonObject): boolean {
  const [one, other] = [withText(a), withText(b)].map((source) => property(source, "expression"));
  return isSameProperty("AttributeMappingSource", "expression", one, other);
}

/** A source that is given by its tree alone gets the text that the service writes for it. */
function withText(source: JsonObject): JsonObject {
  if ((property(source, "expression") ?? undefined) !== undefined) return source;
  const made = textOfSource(treeOf(source));
  return made.ok ? { ...source, expression: made.text } : source;
}

/** The text that the service would write for the tree of an expression; where that is not known, in one layout. */
function textOfTree(expression: string): string {
  const parsed = parse(expression);
  const built = buildSource(parsed);
  const made = built.ok ? textOfSource(built.source) : built;
  return made.ok ? made.text : format(parsed);
}

function treeOf(source: JsonObject): MappingSource {
  return {
    type: text(source, "type") ?? "Attribute",
    name: text(source, "name") ?? null,
    expression: text(source, "expression") ?? null,
    parameters: collection(source, "parameters", "", (parameter) => {
      const value = property(parameter, "value");
      return { key: text(parameter, "key") ?? null, value: isJsonObject(value) ? treeOf(value) : null };
    }),
  };
}

const singleObjects: ReadonlySet<string> = new Set([
  "containerFilter",
  "groupFilter",
  "scope",
  "source",
  "targetOperand",
  "value",
]);

const textCollections: ReadonlySet<string> = new Set([
  "includedContainers",
  "includedGroups",
  "supportedApis",
  "values",
]);

/** How a plain property is read before it is compared. */
interface Reading {
  /** The form in which texts with the same meaning are equal. */
  readonly read?: (value: string) => unknown;
  /** Whether the service writes it itself, whatever is sent. */
  readonly serviceOwned?: true;
  /** What Graph takes a property for that is left out, in the form that is read. */
  readonly fallback?: unknown;
}

const off: Reading = { fallback: false };
const serviceOwned: Reading = { serviceOwned: true };
const expression: Reading = { read: textOfTree };
const directoryName: Reading = {
  read: (name) => directoryAliases.find((names) => names.includes(name))?.[0] ?? name,
};

function word(fallback?: string): Reading {
  return { read: (value) => value.toLowerCase(), fallback: fallback?.toLowerCase() };
}

/** `None` says as much as an empty text. */
function sortedFlags(value: string): string {
  const words = value.split(",").map((flag) => flag.trim().toLowerCase());
  return [...new Set(words.filter((flag) => flag !== "" && flag !== "none"))].sort().join();
}

/**
 * The defaults are those that Graph documents for its types. Flags that it does not document are off where they
 * are left out, as in exports from before the service had them.
 */
const readings: { readonly [T in ObjectType]?: Readonly<Record<string, Reading>> } = {
  SynchronizationSchema: {
    id: { read: (id) => id.split(".")[0]?.toLowerCase() },
    provisioningTaskIdentifier: serviceOwned,
    version: serviceOwned,
  },
  SynchronizationRule: {
    editable: { fallback: true },
    sourceDirectoryName: directoryName,
    targetDirectoryName: directoryName,
  },
  ObjectMapping: {
    enabled: off,
    flowTypes: { read: sortedFlags, fallback: sortedFlags("Add,Update,Delete") },
  },
  AttributeMapping: {
    matchingPriority: { fallback: 0 },
    flowType: word("Always"),
    flowBehavior: word("FlowWhenChanged"),
    exportMissingReferences: off,
  },
  AttributeMappingSource: { type: word("Attribute"), expression },
  DirectoryDefinition: {
    name: directoryName,
    discoverabilities: serviceOwned,
    readOnly: serviceOwned,
    version: serviceOwned,
    discoveryDateTime: serviceOwned,
  },
  AttributeDefinition: {
    type: word("String"),
    mutability: word("ReadWrite"),
    anchor: off,
    caseExact: off,
    flowNullValues: off,
    multivalued: off,
    required: off,
  },
  MetadataEntry: { key: word() },
};
