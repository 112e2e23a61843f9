import { encode, readDocument } from "@syncschema/model";
import { expect, test } from "vitest";
import { exampleText } from "../../examples/example-schema.ts";
import { lint } from "../../lint/lint.ts";
import { secretInFile } from "./secret-in-file.ts";

const graphToken = ["eyJ0eXAiOiJKV1QifQ", "eyJhdWQiOiJncmFwaCJ9", "c2lnbmF0dXJlLW9mLW5vLXVzZQ"].join(".");
const clientSecret = ["aB1", "8Q~", "x".repeat(34)].join("");
const privateKey = ["-----BEGIN ", "PRIVATE KEY-----\nMIIB"].join("");
const accountKey = ["AccountKey", `${"k".repeat(86)}==`].join("=");

function findingsOf(name: string) {
  const text = exampleText({ parts: { rule: { name } }, profile: "scim" }, undefined);
  const reading = readDocument("schema.json", encode(text, { charset: "utf-8", bom: false }));
  return lint(reading, { rules: [secretInFile] });
}

test.each([
  ["a token", graphToken],
  ["a bearer token", `Bearer ${"t".repeat(24)}`],
  ["a client secret", clientSecret],
  ["a private key", privateKey],
  ["a connection string", `DefaultEndpointsProtocol=https;${accountKey};`],
])("%s is found, and no part of a finding shows it", (_, secret) => {
  const findings = findingsOf(`before ${secret} after`);
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(["secret-in-file"]);
  expect(JSON.stringify(findings)).not.toContain(secret.slice(-12));
});

test.each([
  ["an identifier", "extension_0123456789abcdef0123456789abcdef_costCenter"],
  ["an expression", 'Redact(RandomString(24, 2, 2, 2, 2, ""))'],
  ["the path of an HR attribute", "wd:Worker/wd:Worker_Data/wd:Account_Provisioning_Data/text()"],
  ["a version", "Date:2025-11-18T14:02:51.1180724Z, ActivityId:03e27022-bd3a-41a4-80a6-ee13abbf5ac0"],
  ["the word alone", "Bearer of news, AccountKey=, 8Q~"],
])("%s is no secret", (_, text) => {
  expect(findingsOf(text)).toEqual([]);
});
