import { property, text } from "../index/tolerant-reading.ts";
import { isJsonObject } from "../json/value.ts";
import { meaningOf } from "./meaning.ts";
import type { ComparedNode } from "./schema-change.ts";

/** The keys of metadata, in lower case, whose entries two nodes do not have in common. */
export function changedMetadata(before: ComparedNode, after: ComparedNode): readonly string[] {
  const [earlier, later] = [entriesOf(before), entriesOf(after)];
  const differs = ([entry]: [string, string]) => !(earlier.has(entry) && later.has(entry));
  return [...new Set([...earlier, ...later].filter(differs).map(([, key]) => key))];
}

/** The key of each entry, by what the entry says. */
function entriesOf({ value }: ComparedNode): ReadonlyMap<string, string> {
  const held = property(value, "metadata");
  const entries = (Array.isArray(held) ? held : [held]).filter(isJsonObject);
  return new Map(
    entries.map((entry) => [
      meaningOf(entry, "MetadataEntry") ?? "",
      (text(entry, "key") ?? "").toLowerCase(),
    ]),
  );
}

/** Whether metadata is for the portal and for reports, so that no object depends on it. */
export function isForPeople(key: string): boolean {
  return forPeople.has(key);
}

const forPeople: ReadonlySet<string> = new Set([
  "iscustomerdefined",
  "excludefromreporting",
  "originaljoiningproperty",
]);
