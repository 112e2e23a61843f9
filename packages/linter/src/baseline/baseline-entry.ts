import { type DocumentReading, nodeAt, valueAt } from "@syncschema/model";
import { canonicalName, canonicalSteps } from "../address/canonical-address.ts";
import type { Finding } from "../finding/finding.ts";
import { hash } from "../finding/hash.ts";
import type { BaselineEntry } from "./baseline.ts";

/** The entry that names a finding in any export of the same schema. */
export function baselineEntry(
  reading: DocumentReading,
  { ruleId, address, pointer }: Finding,
): BaselineEntry {
  return { rule: ruleId, address, value: hash(valueOfPlace(reading, pointer)) };
}

/**
 * What two entries for the same finding agree in. A directory may have been renamed, and which of two equal
 * siblings is the second depends on their order.
 */
export function identityOf({ rule, address, value }: BaselineEntry): string {
  const steps = canonicalSteps(address).map((step) => step.replace(/(?<!\\)#\d+$/, ""));
  return [rule, ...steps, value].join("\n");
}

/**
 * The property of a place and what stands in it. Of an object or a list only that it is one: what is inside has
 * addresses of its own. A file without a schema is new whenever anything in it changes.
 */
function valueOfPlace(reading: DocumentReading, pointer: string): string {
  if (reading.kind === "unreadable") return reading.file.text;
  const node = nodeAt(reading.schema, pointer);
  const property = pointer.slice(node.pointer.length).toLowerCase();
  const value = property === "" ? undefined : valueAt(reading.root, pointer);
  return `${property.replaceAll(/\/\d+(?=\/|$)/g, "/-")}\n${normalised(value)}`;
}

function normalised(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[]" : "{}";
  return typeof value === "string" ? normalisedText(value) : String(value);
}

/** Exports write the same list with and without blanks, and a directory under its old or its new name. */
function normalisedText(text: string): string {
  return canonicalName(text.trim().replaceAll(/\s+/g, " ").replaceAll(/ ?, ?/g, ","));
}
