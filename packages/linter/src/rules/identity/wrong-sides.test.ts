import { encode, readDocument } from "@syncschema/model";
import { expect, test } from "vitest";
import { exampleSchema } from "../../examples/example-schema.ts";
import { lint } from "../../lint/lint.ts";
import { ruleGroups } from "../registry.ts";

const scimUser = "urn:ietf:params:scim:schemas:core:2.0:User";

/** What the rules about identity find in a mapping of User to SCIM's User whose names are these. */
function found(sourceObjectName: string, targetObjectName: string): readonly string[] {
  const parts = { target: { name: scimUser }, mapping: { sourceObjectName, targetObjectName } };
  const text = JSON.stringify(exampleSchema("scim", parts));
  const reading = readDocument("example.json", encode(text, { charset: "utf-8", bom: false }));
  return lint(reading, { rules: ruleGroups.identity ?? [] }).map(
    ({ ruleId, messageId }) => `${ruleId} ${messageId}`,
  );
}

test("an object of the other side is one fault", () => {
  expect(found(scimUser, scimUser)).toEqual(["object-name-wrong-side one"]);
  expect(found("User", "User")).toEqual(["object-name-wrong-side one"]);
});

test("exchanged objects are one fault", () => {
  expect(found(scimUser, "User")).toEqual(["object-name-wrong-side exchanged"]);
});

test("an object of neither side is not found", () => {
  expect(found("Person", scimUser)).toEqual(["object-mapping-object-not-found unknown"]);
});

test("an object in another case is on its own side", () => {
  expect(found("user", scimUser)).toEqual(["object-mapping-object-not-found case"]);
});

test("a wrong side does not hide that the other object is not found", () => {
  expect(found(scimUser, "Person")).toEqual([
    "object-name-wrong-side one",
    "object-mapping-object-not-found unknown",
  ]);
});
