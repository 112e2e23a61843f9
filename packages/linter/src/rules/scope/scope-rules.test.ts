import { encode, readDocument } from "@syncschema/model";
import { expect, test } from "vitest";
import {
  type ExampleParts,
  exampleSchema,
  groupAttributes,
  userAttributes,
} from "../../examples/example-schema.ts";
import { lint } from "../../lint/lint.ts";
import { ruleGroups } from "../registry.ts";
import { clause, inScope } from "./example-scope.ts";

/** What all rules about scopes find, by their ids. */
function found(
  parts: ExampleParts,
  profile: "scim" | "cross-tenant" | "cloud-sync" = "scim",
): readonly string[] {
  return findingsIn(parts, profile).map(({ ruleId }) => ruleId);
}

function findingsIn(parts: ExampleParts, profile: "scim" | "cross-tenant" | "cloud-sync" = "scim") {
  const text = JSON.stringify(exampleSchema(profile, parts));
  const reading = readDocument("example.json", encode(text, { charset: "utf-8", bom: false }));
  return lint(reading, { rules: ruleGroups.scope ?? [] });
}

test("the members of groups are one fault, though they are many, a reference and not supported", () => {
  const members = { name: "members", type: "Reference", multivalued: true };
  const parts = {
    source: { attributes: [...groupAttributes, members] },
    mapping: inScope([clause("members", "EQUALS", "x")]),
  };
  expect(found(parts, "cross-tenant")).toEqual(["group-scope-member-filter"]);
});

test("a negative clause on an attribute that is not defined is one fault", () => {
  expect(found({ mapping: inScope([clause("departement", "NOT EQUALS", "Sales")]) })).toEqual([
    "scope-attribute-unknown",
  ]);
});

test("a negative clause without a value is one fault", () => {
  expect(found({ mapping: inScope([clause("department", "NOT EQUALS")]) })).toEqual([
    "scope-operand-missing",
  ]);
});

test("a clause that stands twice contradicts nothing", () => {
  const sales = clause("department", "EQUALS", "Sales");
  expect(found({ mapping: inScope([sales, sales]) })).toEqual(["scope-duplicate-clause"]);
});

test("a pattern that .NET refuses is not looked at further", () => {
  expect(found({ mapping: inScope([clause("department", "REGEX MATCH", "(a+)+$(")]) })).toEqual([
    "scope-invalid-regex",
  ]);
});

test("of a pattern that is nested deeper than we read nothing is said", () => {
  const pattern = `${"(".repeat(5000)}a${")".repeat(5000)}`;
  expect(found({ mapping: inScope([clause("department", "REGEX MATCH", pattern)]) })).toEqual([]);
});

test("the filter that the service gives cross-tenant synchronisation is in order", () => {
  const attributes = [...userAttributes, { name: "alternativeSecurityIds", multivalued: true }];
  const mapping = inScope([clause("alternativeSecurityIds", "EQUALS", "None")]);
  expect(found({ source: { attributes }, mapping }, "cross-tenant")).toEqual([]);
});

test("the filter that the service gives cloud sync is in order", () => {
  const attributes = [
    { name: "isCriticalSystemObject", type: "Boolean" },
    { name: "adminDescription", type: "String" },
    { name: "sAMAccountName", type: "String" },
    { name: "mailNickname", type: "String" },
    { name: "msExchRecipientTypeDetails", type: "Integer" },
    { name: "distinguishedName", type: "String" },
  ];
  const clauses = [
    clause("isCriticalSystemObject", "IS FALSE"),
    clause("adminDescription", "NOT REGEX MATCH", "^User_"),
    clause("sAMAccountName", "IS NOT NULL"),
    clause("sAMAccountName", "NOT EQUALS", "SUPPORT_388945a0"),
    clause("mailNickname", "NOT REGEX MATCH", "^SystemMailbox{"),
    clause("sAMAccountName", "NOT REGEX MATCH", "^CAS_([^{]*){"),
    clause("msExchRecipientTypeDetails", "!&", "566259712"),
    clause("distinguishedName", "NOT REGEX MATCH", "^CN\\s*=\\s*([^\\,]*)\\0ACNF"),
    clause("distinguishedName", "ENDS_WITH", "OU=Cloud,DC=contoso,DC=com"),
  ];
  const scope = { inputFilterGroups: [{ name: "Default", clauses }] };
  expect(found({ source: { attributes }, mapping: { scope } }, "cloud-sync")).toEqual([]);
});

test("several negative clauses on an attribute that may be empty are one fault", () => {
  const clauses = ["^svc-", "^test-"].map((pattern) => clause("department", "NOT REGEX MATCH", pattern));
  expect(found({ mapping: inScope(clauses) })).toEqual(["scope-null-is-false"]);
});

test("a contradiction weighs less beside a group that lets somebody in", () => {
  const sales = clause("department", "EQUALS", "Sales");
  const contradiction = [sales, clause("department", "EQUALS", "Marketing")];
  const severities = (other: readonly ReturnType<typeof clause>[]) =>
    findingsIn({ mapping: inScope(contradiction, other) }).map(({ severity }) => severity);
  expect(severities([sales])).toEqual(["warning"]);
  expect(severities(contradiction)).toEqual(["error", "error"]);
});
