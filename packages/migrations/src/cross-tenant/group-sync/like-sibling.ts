import { isJsonObject, type JsonObject } from "@syncschema/model";

/** The same members in the order in which a sibling in the file has them; those it does not have come last. */
export function likeSibling(value: JsonObject, sibling: unknown): JsonObject {
  const model = isJsonObject(sibling) ? sibling : {};
  const order = Object.keys(model);
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const members = Object.entries(value).map(
    ([key, member]) => [key, isJsonObject(member) ? likeSibling(member, model[key]) : member] as const,
  );
  return Object.fromEntries(members.sort(([a], [b]) => place(a) - place(b)));
}
