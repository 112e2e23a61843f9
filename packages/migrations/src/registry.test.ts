import { readFileSync } from "node:fs";
import { lint, rules } from "@syncschema/linter";
import { encode, type Profile, readDocument, type SchemaDocument } from "@syncschema/model";
import { describe, expect, test } from "vitest";
import { buildSchema, kinds } from "../../../fixtures/generator/build.js";
import { inSequence } from "./migration/sequence.ts";
import { migrations } from "./registry.ts";
import { testMigration } from "./testing/index.ts";

const fixtures = [
  "cross-tenant/schema.json",
  "scim/template.json",
  "cloud-sync/schema.json",
  "hr-inbound/schema.json",
].map((name) => read(name, readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url))));
const generated = kinds.map((kind) => {
  const text = JSON.stringify(buildSchema({ kind, size: 60_000 }));
  return read(`a larger ${kind} schema`, encode(text, { charset: "utf-8", bom: false }));
});

for (const migration of migrations)
  testMigration(migration, { describe, test }, { schemas: [...fixtures, ...generated], errors });

test("the numbers of every sequence are consecutive, what one depends on exists, and the order is theirs", () => {
  expect(inSequence(migrations)).toEqual(migrations);
});

test.each(migrations)("$id names the page that its knowledge comes from", ({ source }) => {
  expect(source).toMatch(/^https:/);
});

function errors(document: SchemaDocument, profile: Profile): string[] {
  return lint(document, { rules, profile })
    .filter(({ severity }) => severity === "error")
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

function read(path: string, bytes: Uint8Array): SchemaDocument {
  const reading = readDocument(path, new Uint8Array(bytes));
  if (reading.kind !== "schema") throw new Error(`${path}: ${reading.problem.kind}`);
  return reading;
}
