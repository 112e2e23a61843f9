import { keyOf } from "../index/tolerant-reading.ts";
import { child, type Pointer } from "../json/pointer.ts";
import { isJsonObject, type JsonObject, member } from "../json/value.ts";
import { objectTypes } from "./generated/object-types.ts";

/** Name of an object type in Graph's metadata, such as `AttributeMapping`. */
export type ObjectType = keyof typeof objectTypes;

/** An object of the file with the type that Graph gives to what stands in its place. */
export interface TypedObject {
  readonly type: ObjectType;
  readonly value: JsonObject;
  readonly pointer: Pointer;
}

/** The properties that Graph's metadata and real exports know of an object type. */
export function propertiesOf(type: ObjectType): readonly string[] {
  return Object.keys(objectTypes[type]);
}

/** The property that a key means when the key is none but differs from one in case alone. */
export function propertyInOtherCase(type: ObjectType, key: string): string | undefined {
  if (Object.hasOwn(objectTypes[type], key)) return undefined;
  const folded = key.toLowerCase();
  return propertiesOf(type).find((name) => name.toLowerCase() === folded);
}

/** Calls `visit` for a schema and every object inside it whose type is known, outer ones first. */
export function visitTypedObjects(
  value: JsonObject,
  pointer: Pointer,
  visit: (object: TypedObject) => void,
  type: ObjectType = "SynchronizationSchema",
): void {
  visit({ type, value, pointer });
  const types: Readonly<Record<string, ObjectType | null>> = objectTypes[type];
  for (const [name, inner] of Object.entries(types)) {
    const key = inner === null ? undefined : keyOf(value, name);
    if (inner === null || key === undefined) continue;
    const at = child(pointer, key);
    const held = member(value, key);
    if (isJsonObject(held)) visitTypedObjects(held, at, visit, inner);
    else if (Array.isArray(held)) {
      held.forEach((item: unknown, index) => {
        if (isJsonObject(item)) visitTypedObjects(item, `${at}/${index}`, visit, inner);
      });
    }
  }
}
