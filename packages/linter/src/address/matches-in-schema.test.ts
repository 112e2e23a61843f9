import { encode, readDocument } from "@syncschema/model";
import { expect, test } from "vitest";
import { exampleSchema } from "../examples/example-schema.ts";
import { matchesInSchema } from "./matches-in-schema.ts";

const text = JSON.stringify(exampleSchema("scim"));
const reading = readDocument("a.json", encode(text, { charset: "utf-8", bom: false }));

test.each([
  ["schema", true],
  ["rule:Rule / mapping:User→User / attribute:userName", true],
  ["** / attribute:department", true],
  ["rule:Rule / mapping:Group→Group", false],
  ["directory:* / attribute:department", false],
])("%s: %s", (pattern, expected) => {
  if (reading.kind !== "schema") throw new Error("the example is a schema");
  expect(matchesInSchema(pattern, reading.schema)).toBe(expected);
});
