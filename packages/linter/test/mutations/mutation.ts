import {
  applyEdits,
  type DocumentReading,
  encode,
  readDocument,
  type SchemaDocument,
} from "@syncschema/model";
import type { Facts } from "../../src/facts/facts.ts";
import { lint } from "../../src/lint/lint.ts";
import type { PendingMigration } from "../../src/rule/pending-migrations.ts";
import { rules } from "../../src/rules/registry.ts";
import { type Edit, editsOf } from "./edits.ts";
import type { ExpectedPlace } from "./expected-place.ts";
import { documentOf, type Fixture } from "./fixture.ts";

/** A small change of a clean schema that breaks one rule, and what the rule has to say of it. */
export interface Mutation extends ExpectedPlace {
  readonly rule: string;
  readonly of: Fixture;
  /** What was done to the schema, in a few words. */
  readonly by: string;
  /** What the schema needs besides, to be one that can break the rule; with it, it still keeps it. */
  readonly given?: readonly Edit[];
  readonly edits?: readonly Edit[];
  /** Where the edits do not suffice: the text after them becomes another, or other bytes. */
  readonly text?: (text: string) => string;
  readonly bytes?: (text: string) => Uint8Array;
  /** What is known of the job besides what is known of the fixture's. */
  readonly facts?: Facts;
  /** Migrations that are pending afterwards. */
  readonly migrations?: readonly PendingMigration[];
  /** Other rules that speak too, each with the reason why it should. */
  readonly also?: Readonly<Record<string, string>>;
}

/** What all rules say before a mutation, and what they say after it besides; and the file of the latter. */
export function findingsAround(mutation: Mutation) {
  const { of, given, edits = [], text = (unchanged) => unchanged, bytes = utf8 } = mutation;
  const schema = given
    ? documentOf(applyEdits(of.document.file.text, editsOf(of.document, given)))
    : of.document;
  const changed = text(applyEdits(schema.file.text, editsOf(schema, edits)));
  const reading = readDocument("schema.json", bytes(changed));
  // Of a fixture as it is nothing is said, which has a test of its own.
  const before = given ? findingsIn(schema, schema, mutation, of.facts) : [];
  const known = new Set(before.map(({ fingerprint }) => fingerprint));
  const after = findingsIn(
    reading,
    schema,
    mutation,
    { ...of.facts, ...mutation.facts },
    mutation.migrations,
  );
  return { before, after: after.filter(({ fingerprint }) => !known.has(fingerprint)), reading };
}

function findingsIn(
  reading: DocumentReading,
  base: SchemaDocument,
  { rule }: Mutation,
  facts: Facts,
  migrations: readonly PendingMigration[] = [],
) {
  // A base is given to the rules that are about changes alone: any other mutation is a change too.
  const needsBase = rules.some(({ id, needs }) => id === rule && needs === "base");
  return lint(reading, {
    rules,
    facts,
    base: needsBase ? base : undefined,
    migrations: () => migrations,
  }).filter(
    // It counts every change, so it would be beside each of the others.
    ({ ruleId }) => ruleId !== "blast-radius" || rule === "blast-radius",
  );
}

function utf8(text: string): Uint8Array {
  return encode(text, { charset: "utf-8", bom: false });
}
