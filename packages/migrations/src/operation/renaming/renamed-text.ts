import { isJsonObject, type JsonObject, sameJson } from "@syncschema/model";
import { entriesOf } from "../../draft/definitions.ts";
import { type DraftNode, propertyOf } from "../../draft/draft-node.ts";
import { type Step, setting } from "../../draft/step.ts";

/**
 * A step that gives the entries of a thing's metadata another name where they speak of something renamed;
 * none where they do not. Values are texts, some of them JSON in a text.
 */
export function metadataRenaming(
  node: DraftNode,
  keys: ReadonlySet<string>,
  from: string,
  to: string,
): Step[] {
  const entries = entriesOf(propertyOf(node, "metadata"));
  if (entries.length === 0) return [];
  const renamed = entries.map((entry): JsonObject => {
    const { key, value } = entry;
    const speaks = typeof key === "string" && keys.has(key) && typeof value === "string";
    return speaks ? { ...entry, value: renamedText(value, from, to) } : entry;
  });
  return sameJson(entries, renamed) ? [] : [setting(node, "metadata", renamed)];
}

function renamedText(text: string, from: string, to: string): string {
  if (text === from) return to;
  if (!text.includes(from)) return text;
  try {
    const value: unknown = JSON.parse(text);
    const renamed = renamedIn(value, from, to);
    return sameJson(value, renamed) ? text : JSON.stringify(renamed);
  } catch {
    return text;
  }
}

/** Whole texts only: a name may be part of another. */
function renamedIn(value: unknown, from: string, to: string): unknown {
  if (value === from) return to;
  if (Array.isArray(value)) return value.map((item) => renamedIn(item, from, to));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, renamedIn(held, from, to)]));
}

/** The entries of a list of objects with another text under a name, where it is the one that was renamed. */
export function renamedEntries(
  entries: readonly JsonObject[],
  name: string,
  from: string,
  to: string,
): JsonObject[] | undefined {
  if (!entries.some((entry) => entry[name] === from)) return undefined;
  return entries.map((entry) => (entry[name] === from ? { ...entry, [name]: to } : entry));
}
