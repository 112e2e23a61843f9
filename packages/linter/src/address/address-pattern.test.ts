import { encode, readDocument, type SchemaNode } from "@syncschema/model";
import { expect, test } from "vitest";
import { exampleSchema } from "../examples/example-schema.ts";
import { addressMatcher } from "./address-pattern.ts";

const mail = "rule:USER_OUTBOUND / mapping:Group→Group / attribute:mail";
const matches = (pattern: string, address: string, schema?: SchemaNode) =>
  addressMatcher(schema)(address, pattern);

test.each([
  ["the address itself", mail],
  ["an ancestor", "rule:USER_OUTBOUND / mapping:Group→Group"],
  ["the outermost step", "rule:USER_OUTBOUND"],
  ["the whole schema", "schema"],
  ["a star for a step", "rule:USER_OUTBOUND / * / attribute:mail"],
  ["a star for the end of a name", "rule:USER_* / mapping:Group→Group"],
  ["a star for the middle of a name", "rule:*_OUTBOUND / mapping:*→Group"],
  ["two stars for steps", "** / attribute:mail"],
  ["two stars for no step", "rule:USER_OUTBOUND / ** / mapping:Group→Group"],
  ["two stars at the end for no step", `${mail} / **`],
  ["two stars for everything", "**"],
])("matches by %s", (_, pattern) => {
  expect(matches(pattern, mail)).toBe(true);
});

test.each([
  ["a descendant", `${mail} / source`],
  ["another name", "rule:USER_OUTBOUND / mapping:User→User"],
  ["the beginning of a name", "rule:USER_OUT"],
  ["an inner step alone", "attribute:mail"],
  ["one star for two steps", "* / attribute:mail"],
  ["another case", "rule:user_outbound"],
])("does not match by %s", (_, pattern) => {
  expect(matches(pattern, mail)).toBe(false);
});

test("signs that mean something in expressions stand for themselves", () => {
  expect(matches("rule:a.b", "rule:axb")).toBe(false);
  expect(matches("rule:(a+b)[1]$", "rule:(a+b)[1]$")).toBe(true);
});

test("a slash in a name is written as addresses write it", () => {
  expect(matches("rule:A\\/B / *", "rule:A\\/B / mapping:User→User")).toBe(true);
});

test("an escaped star is a star", () => {
  expect(matches("rule:a\\*", "rule:a*")).toBe(true);
  expect(matches("rule:a\\*", "rule:ab")).toBe(false);
});

test("a directory is matched under every name by which it is known", () => {
  const pattern = "directory:Azure Active Directory / object:User";
  expect(matches(pattern, "directory:Microsoft Entra ID / object:User / attribute:mail")).toBe(true);
  expect(matches(pattern, "directory:Active Directory / object:User")).toBe(false);
});

test("in a schema a rule and a directory are also matched by their ids", () => {
  const text = JSON.stringify(exampleSchema("cross-tenant"));
  const reading = readDocument("a.json", encode(text, { charset: "utf-8", bom: false }));
  if (reading.kind !== "schema") throw new Error("the example is a schema");
  const address = "rule:USER_INBOUND_USER / mapping:Group→Group";
  expect(matches("rule:01e28086-1453-4cb2-b95d-4fbc4564fcc0", address, reading.schema)).toBe(true);
  expect(matches("rule:01e28086-1453-4cb2-b95d-4fbc4564fcc0", address)).toBe(false);
});
