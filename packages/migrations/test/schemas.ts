import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument, type SchemaDocument } from "@syncschema/model";
import { buildSchema, kinds } from "../../../fixtures/generator/build.js";

/** Whole schemas, one of each kind of provisioning. */
export const fixtures: readonly SchemaDocument[] = [
  "cross-tenant/schema.json",
  "scim/template.json",
  "cloud-sync/schema.json",
  "hr-inbound/schema.json",
].map((name) => readSchema(name, readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url))));

/** The same with more attributes. */
export const generated: readonly SchemaDocument[] = kinds.map((kind) =>
  readSchema(`a larger ${kind} schema`, Buffer.from(JSON.stringify(buildSchema({ kind, size: 60_000 })))),
);

/** Whole exports in the folder that SYNCSCHEMA_CORPUS names; none without it. */
export const realExports: readonly SchemaDocument[] = corpusFiles().map((file) =>
  readSchema(file, readFileSync(file)),
);

function corpusFiles(): string[] {
  const folder = process.env.SYNCSCHEMA_CORPUS;
  if (folder === undefined) return [];
  const entries: readonly { readonly file: string; readonly kind: string }[] = JSON.parse(
    readFileSync(join(folder, "MANIFEST.json"), "utf8"),
  );
  return entries.filter(({ kind }) => kind === "full").map(({ file }) => join(folder, file));
}

function readSchema(path: string, bytes: Uint8Array): SchemaDocument {
  const reading = readDocument(path, new Uint8Array(bytes));
  if (reading.kind !== "schema") throw new Error(`${path}: ${reading.problem.kind}`);
  return reading;
}
