import { child, type Pointer } from "../json/pointer.ts";
import type { JsonObject } from "../json/value.ts";
import { keyOf } from "./tolerant-reading.ts";

/** Where a property of a node stands, or would stand if it is missing. */
export function propertyPointer(
  node: { readonly pointer: Pointer; readonly value: JsonObject },
  name: string,
): Pointer {
  return child(node.pointer, keyOf(node.value, name) ?? name);
}

/** Whether the file gives the property at all. */
export function hasProperty(node: { readonly value: JsonObject }, name: string): boolean {
  return keyOf(node.value, name) !== undefined;
}
