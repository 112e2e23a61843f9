import fc from "fast-check";
import { encode, isJsonObject, type TextEncodingOfFile } from "../src/index.ts";

/** The value of a JSON file, to be changed in place. */
// biome-ignore lint/suspicious/noExplicitAny: tests reach into any part of a schema
export type Json = any;

/** A schema with what does not count done to it: another order, other spellings, more and less of what is empty. */
export function restated(schema: Json, random: () => number): Json {
  const some = () => random() < 0.5;
  const restate = (value: Json, key: string): Json => {
    if (Array.isArray(value)) {
      const items = value.map((item) => restate(item, key));
      return key.toLowerCase() === "parameters" ? items : shuffled(items, random);
    }
    if (isJsonObject(value)) {
      const members = Object.entries(value).flatMap(([name, held]): [string, unknown][] =>
        isLeftOut(name, held, value) && some() ? [] : [[name, restate(held, name)]],
      );
      if (some()) members.push(["@odata.type", "#microsoft.graph.something"]);
      for (const [name] of Object.entries(value).slice(0, 1))
        if (some()) members.push([`${name}@odata.context`, "https://graph.microsoft.com/v1.0/$metadata"]);
      if (!("defaultValue" in value || "DefaultValue" in value) && some())
        members.push(["defaultValue", null]);
      return Object.fromEntries(shuffled(members, random));
    }
    return typeof value === "string" && some() ? respelt(value, key) : value;
  };
  const result = restate(schema, "");
  result.version = `Date:2026-01-01T00:00:00Z, ActivityId:${random()}`;
  for (const directory of [result.directories ?? []].flat()) {
    directory.discoveryDateTime = "2026-01-01T00:00:00Z";
    directory.discoverabilities = some() ? "None" : "AttributeNames";
    directory.readOnly = some();
  }
  if (result.id) result.id = result.id.replace(/\..*/, ".00000000000000000000000000000009");
  return result;
}

function isLeftOut(name: string, value: unknown, owner: Json): boolean {
  if (value === null || (Array.isArray(value) && value.length === 0)) return true;
  if (name === "expression" && owner.type === "Attribute") return value === `[${owner.name}]`;
  return Object.hasOwn(defaults, name) && defaults[name] === value;
}

const defaults: Readonly<Record<string, unknown>> = {
  matchingPriority: 0,
  flowType: "Always",
  flowBehavior: "FlowWhenChanged",
  exportMissingReferences: false,
  anchor: false,
  multivalued: false,
  mutability: "ReadWrite",
  flowNullValues: false,
};

function respelt(value: string, key: string): string {
  switch (key) {
    case "flowTypes":
      return value.split(",").reverse().join(" , ");
    case "flowType":
    case "flowBehavior":
    case "mutability":
      return value.toUpperCase();
    case "expression":
      return value.startsWith('"') ? value : value.replace(/^(\w+)\(/, "$1( ");
    case "name":
    case "sourceDirectoryName":
    case "targetDirectoryName":
      return value.replace(/^Azure Active Directory(?= \(target tenant\)$|$)/, "Microsoft Entra ID");
    default:
      return value;
  }
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const left = [...items];
  return items.map(() => left.splice(Math.floor(random() * left.length), 1)[0] as T);
}

/** Places of a schema whose value counts, as paths from its root. */
export function countingPlaces(schema: Json): (string | number)[][] {
  const places: (string | number)[][] = [];
  const visit = (value: Json, path: (string | number)[]): void => {
    const key = path.at(-1);
    if (typeof key === "string" && (key.includes("@odata.") || serviceOwned.has(key))) return;
    if (path.length === 1 && key === "id") return;
    if (typeof value !== "object" || value === null) return void places.push(path);
    for (const [name, held] of Object.entries(value))
      visit(held, [...path, Array.isArray(value) ? Number(name) : name]);
  };
  visit(schema, []);
  return places;
}

const serviceOwned = new Set([
  "version",
  "discoveryDateTime",
  "discoverabilities",
  "readOnly",
  "provisioningTaskIdentifier",
]);

/** The schema with another value at one place. */
export function editedAt(schema: Json, path: readonly (string | number)[]): Json {
  const copy = structuredClone(schema);
  const holder = path.slice(0, -1).reduce((value: Json, step) => value[step], copy);
  const key = path.at(-1) as string;
  holder[key] = anotherValue(holder[key]);
  return copy;
}

function anotherValue(value: unknown): unknown {
  if (typeof value === "boolean") return !value;
  return typeof value === "number" ? value + 1 : `${value ?? ""}x`;
}

/** The bytes of a file in one of the forms in which tools write JSON. */
export function written(value: Json, form: WrittenForm): Uint8Array {
  const text = JSON.stringify(value, null, form.indent);
  return encode(form.crlf ? text.replaceAll("\n", "\r\n") : text, form.encoding);
}

/** Layout and encoding of a JSON file. */
export interface WrittenForm {
  readonly indent: string;
  readonly crlf: boolean;
  readonly encoding: TextEncodingOfFile;
}

export const writtenForms: fc.Arbitrary<WrittenForm> = fc.record({
  indent: fc.constantFrom("", "  ", "    ", "\t"),
  crlf: fc.boolean(),
  encoding: fc.record({
    charset: fc.constantFrom("utf-8", "utf-16le", "utf-16be"),
    bom: fc.boolean(),
  }),
});

/** A generator of numbers as Math.random gives them, that fast-check can repeat. */
export const randomness: fc.Arbitrary<() => number> = fc
  .infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
  .map((numbers) => () => numbers.next().value as number);
