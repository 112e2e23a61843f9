import { readFileSync } from "node:fs";
import { rebase } from "@syncschema/migrations";
import { readDocument, type SchemaDocument } from "@syncschema/model";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { jsonRebase } from "../src/rebase/json-rebase.ts";

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), "utf8"));
const validate = new Ajv({ allErrors: true }).addSchema(schema("diff")).compile(schema("rebase"));

const base = fixture("damaged/utf-16be/schema.json");
const noMatching = fixture("damaged/no-matching/schema.json");

function fixture(name: string): SchemaDocument {
  const reading = readDocument(name, readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url)));
  if (reading.kind !== "schema") throw new Error(name);
  return reading;
}

/** The schema with another expression for the name that people see. */
function named(expression: string): SchemaDocument {
  const text = JSON.stringify(base.root).replaceAll("[displayName]", expression);
  return readDocument("named.json", new TextEncoder().encode(text)) as SchemaDocument;
}

test.each<[string, SchemaDocument, SchemaDocument, string | undefined]>([
  ["nothing", base, base, undefined],
  ["a customisation", noMatching, named("[givenName]"), "results\\new.json"],
  ["a conflict", named("[userPrincipalName]"), named("[givenName]"), undefined],
])("the report keeps to the published format: %s", (_, mine, onto, written) => {
  const sides = { base, mine, onto };
  const report = JSON.parse(jsonRebase({ sides, result: rebase(sides), errors: [], written }));
  validate(report);
  expect(validate.errors).toBeNull();
  expect(report.written).toBe(written === undefined ? null : "results/new.json");
  delete report.ported;
  expect(validate(report)).toBe(false);
});
