import { isJsonObject, type JsonObject } from "@syncschema/model";

/**
 * The same members in the order in which a sibling in the file has them; those it does not have come last. What is
 * inside follows what the sibling has inside, the elements of a list the first element of its list.
 */
export function likeSibling(value: JsonObject, sibling: unknown): JsonObject {
  const model = isJsonObject(sibling) ? sibling : {};
  const order = Object.keys(model);
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const members = Object.entries(value).map(([key, member]) => [key, likeModel(member, model[key])] as const);
  return Object.fromEntries(members.sort(([a], [b]) => place(a) - place(b)));
}

function likeModel(value: unknown, model: unknown): unknown {
  if (isJsonObject(value)) return likeSibling(value, model);
  if (!Array.isArray(value)) return value;
  const [first] = Array.isArray(model) ? (model as unknown[]) : [];
  return value.map((element) => likeModel(element, first));
}
