import { child, type Pointer } from "../json/pointer.ts";
import { isJsonObject, type JsonObject, member } from "../json/value.ts";

/**
 * The key under which a property stands: its own name, or the PascalCase form that PowerShell's SDK objects
 * are written with.
 */
export function keyOf(object: JsonObject, name: string): string | undefined {
  if (Object.hasOwn(object, name)) return name;
  const pascal = pascalCase(name);
  return Object.hasOwn(object, pascal) ? pascal : undefined;
}

const pascalNames = new Map<string, string>();

function pascalCase(name: string): string {
  let pascal = pascalNames.get(name);
  if (pascal === undefined) {
    pascal = name.charAt(0).toUpperCase() + name.slice(1);
    pascalNames.set(name, pascal);
  }
  return pascal;
}

/** What a property holds. Only for names that we know: those of Object.prototype would be found on any object. */
export function property(object: JsonObject, name: string): unknown {
  const value = object[name];
  return value === undefined ? object[pascalCase(name)] : value;
}

export function text(object: JsonObject, name: string): string | undefined {
  const value = property(object, name);
  return typeof value === "string" ? value : undefined;
}

/** A boolean, also one that was written as text; anything else is the fallback. */
export function truth(object: JsonObject, name: string, fallback: boolean): boolean {
  const value = property(object, name);
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return fallback;
  const word = value.toLowerCase();
  return word === "true" ? true : word === "false" ? false : fallback;
}

/** An integer, also one that was written as text; anything else is 0. */
export function integer(object: JsonObject, name: string): number {
  const value = property(object, name);
  const number = typeof value === "string" && value !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) ? number : 0;
}

/** A nested object with its pointer. */
export function objectAt(
  object: JsonObject,
  name: string,
  pointer: Pointer,
): { readonly value: JsonObject; readonly pointer: Pointer } | undefined {
  const key = keyOf(object, name);
  if (key === undefined) return undefined;
  const value = member(object, key);
  return isJsonObject(value) ? { value, pointer: child(pointer, key) } : undefined;
}

/**
 * The objects in a collection with their pointers. PowerShell writes a collection of one as the element
 * itself; it is read as such, and its pointer then has no index.
 */
export function collection<T>(
  object: JsonObject,
  name: string,
  pointer: Pointer,
  make: (value: JsonObject, pointer: Pointer) => T,
): T[] {
  const key = keyOf(object, name);
  if (key === undefined) return [];
  const value = member(object, key);
  const at = child(pointer, key);
  if (isJsonObject(value)) return Object.keys(value).length === 0 ? [] : [make(value, at)];
  if (!Array.isArray(value)) return [];
  const made: T[] = [];
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (isJsonObject(item)) made.push(make(item, `${at}/${index}`));
  }
  return made;
}

/** The texts in a collection; one text alone counts as a collection of one. */
export function texts(object: JsonObject, name: string): string[] {
  const value = property(object, name);
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
