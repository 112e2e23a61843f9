/** A JSON object as JSON.parse gives it. */
export type JsonObject = { readonly [key: string]: unknown };

/** Whether a value is an object, and neither null nor an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Own member only: `constructor` and `__proto__` are ordinary names in somebody's file. */
export function member(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
