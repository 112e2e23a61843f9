import { readFileSync } from "node:fs";
import { type DocumentReading, encode, readDocument, type SchemaDocument } from "../src/index.ts";

/** Whole schemas, one of each kind of provisioning, in the encodings and layouts that tools write. */
export const schemaFixtures = [
  "cross-tenant/schema.json",
  "scim/template.json",
  "cloud-sync/schema.json",
  "hr-inbound/schema.json",
] as const;

/** The bytes of a file in the folder of fixtures. */
export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url)));
}

/** A fixture that is read as a schema. */
export function schemaFixture(name: string): SchemaDocument {
  return asSchema(readDocument(name, fixtureBytes(name)));
}

/** Reads a JSON text, or a value as JSON, as a file would be read. */
export function readJson(json: unknown): DocumentReading {
  const text = typeof json === "string" ? json : JSON.stringify(json, null, 2);
  return readDocument("schema.json", encode(text, { charset: "utf-8", bom: false }));
}

/** The document of a reading that is expected to have one. */
export function asSchema(reading: DocumentReading): SchemaDocument {
  if (reading.kind !== "schema") throw new Error(`${reading.file.path}: ${reading.problem.kind}`);
  return reading;
}

/** Much faster than to let the test runner compare large arrays. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
