import {
  type Address,
  applyEdits,
  type DocumentReading,
  encode,
  findByAddress,
  readDocument,
  type SchemaDocument,
} from "@syncschema/model";
import type { Facts } from "../../src/facts/facts.ts";
import { lint } from "../../src/lint/lint.ts";
import { rules } from "../../src/rules/registry.ts";
import { type Edit, editsOf } from "./edits.ts";
import { documentOf, type Fixture } from "./fixture.ts";

/** A small change of a clean schema that breaks one rule, and what the rule has to say of it. */
export interface Mutation {
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
  /** The address that the finding has. */
  readonly at: Address;
  /**
   * The property that the finding points at, from the node at the address: all of a plain value, the name of
   * a list or an object. Without it the finding points at `shows`, somewhere in the node.
   */
  readonly on?: string;
  /** The characters that are pointed at, where they are not a whole value. */
  readonly shows?: string;
  /** What stands before them, where they stand more than once. */
  readonly behind?: string;
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
  const after = findingsIn(reading, schema, mutation, { ...of.facts, ...mutation.facts });
  return { before, after: after.filter(({ fingerprint }) => !known.has(fingerprint)), reading };
}

function findingsIn(reading: DocumentReading, base: SchemaDocument, { rule }: Mutation, facts: Facts) {
  // A base is given to the rules that are about changes alone: any other mutation is a change too.
  const needsBase = rules.some(({ id, needs }) => id === rule && needs === "base");
  return lint(reading, { rules, facts, base: needsBase ? base : undefined }).filter(
    // It counts every change, so it would be beside each of the others.
    ({ ruleId }) => ruleId !== "blast-radius" || rule === "blast-radius",
  );
}

/** The first offset of the characters that the finding of a mutation has to point at, and the one behind them. */
export function expectedExtent(mutation: Mutation, reading: DocumentReading): [number, number] {
  const { at, on, shows, behind = "" } = mutation;
  const { text } = reading.file;
  const extentOf = (characters: string, from = 0, to = text.length): [number, number] => {
    const start = text.slice(0, to).indexOf(behind + characters, from);
    if (start < 0) throw new Error(`${behind}${characters} is not there`);
    return [start + behind.length, start + behind.length + characters.length];
  };
  if (reading.kind === "unreadable") return extentOf(shows ?? "");
  const node = findByAddress(reading.schema, at);
  if (node === undefined) throw new Error(`there is no ${at}`);
  const span = reading.span(on === undefined ? node.pointer : `${node.pointer}/${on}`);
  if (span === undefined) throw new Error(`${at} has no ${on}`);
  if (shows !== undefined) return extentOf(shows, span.start, span.end);
  return /[[{]/.test(text.charAt(span.start)) ? [span.keyStart, span.keyEnd] : [span.start, span.end];
}

function utf8(text: string): Uint8Array {
  return encode(text, { charset: "utf-8", bom: false });
}
