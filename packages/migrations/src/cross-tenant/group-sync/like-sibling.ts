import type { JsonObject } from "@syncschema/model";

/** The same members in the order in which a sibling in the file has them; those it does not have come last. */
export function likeSibling(value: JsonObject, sibling: JsonObject | undefined): JsonObject {
  const order = Object.keys(sibling ?? {});
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => place(a) - place(b)));
}
