import type { JsonType } from "@syncschema/model";

/** What people call a JSON type that is expected, with its article. */
export const typeNames: Readonly<Record<JsonType, string>> = {
  object: "an object",
  array: "an array",
  string: "a text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  null: "null",
};
