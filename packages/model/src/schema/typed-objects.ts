import { type Pointer, pointer as pointerOf } from "../json/pointer.ts";
import { isJsonObject, type JsonObject } from "../json/value.ts";
import { objectTypes } from "./generated/object-types.ts";

/** Name of an object type in Graph's metadata, such as `AttributeMapping`. */
export type ObjectType = keyof typeof objectTypes;

/** The properties that Graph's metadata and real exports know of an object type. */
export function propertiesOf(type: ObjectType): readonly string[] {
  return Object.keys(objectTypes[type]);
}

/** Whether some object type has a property of this name that holds objects, alone or in a collection. */
export function holdsObjects(property: string): boolean {
  return [...knownProperties.values()].some((properties) => (properties.get(property) ?? null) !== null);
}

/** A property of the file that Graph does not know under this name. */
export interface UnfamiliarProperty {
  readonly type: ObjectType;
  readonly key: string;
  readonly pointer: Pointer;
  /** The property that differs from the key in case alone. */
  readonly otherCase: string | undefined;
  /** Whether the object has that one as well. */
  readonly hasBoth: boolean;
}

/**
 * Finds the properties that Graph's types do not have, in the order of the file; annotations of OData are none.
 * A property in another case is followed as the one that is meant, so that what is inside is looked at too.
 *
 * @param schema the schema object
 * @param pointer where it stands in the file
 */
export function unfamiliarProperties(schema: JsonObject, pointer: Pointer): UnfamiliarProperty[] {
  const found: UnfamiliarProperty[] = [];
  // A clean file has thousands of objects and no finding, so the way is kept as steps, not as text.
  const path: (string | number)[] = [];
  const visit = (value: JsonObject, type: ObjectType): void => {
    const known = knownProperties.get(type);
    for (const key in value) {
      let held = known?.get(key);
      if (held === undefined) {
        if (key.includes("@odata.")) continue;
        const otherCase = propertyInOtherCase(type, key);
        const hasBoth = otherCase !== undefined && Object.hasOwn(value, otherCase);
        found.push({ type, key, pointer: pointer + pointerOf([...path, key]), otherCase, hasBoth });
        held = otherCase === undefined ? null : (known?.get(otherCase) ?? null);
      }
      if (held === null) continue;
      path.push(key);
      const inner = value[key];
      if (Array.isArray(inner)) {
        for (let index = 0; index < inner.length; index++) {
          const item: unknown = inner[index];
          if (!isJsonObject(item)) continue;
          path.push(index);
          visit(item, held);
          path.pop();
        }
      } else if (isJsonObject(inner)) {
        visit(inner, held);
      }
      path.pop();
    }
  };
  visit(schema, "SynchronizationSchema");
  return found;
}

function propertyInOtherCase(type: ObjectType, key: string): string | undefined {
  const folded = key.toLowerCase();
  return propertiesOf(type).find((name) => name.toLowerCase() === folded);
}

/** Each type's properties with the type of the objects they hold; null for plain values. */
const knownProperties: ReadonlyMap<string, ReadonlyMap<string, ObjectType | null>> = new Map(
  Object.entries(objectTypes).map(([type, properties]) => [type, new Map(Object.entries(properties))]),
);
