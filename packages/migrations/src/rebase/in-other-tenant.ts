import { child, isJsonObject, type JsonEdit, type Pointer, type SchemaDocument } from "@syncschema/model";
import type { TenantMap } from "./tenant-map.ts";

/** A schema with everything called as it is in the other tenant. Its own ids stay. */
export function inOtherTenant(document: SchemaDocument, tenants: TenantMap): SchemaDocument {
  const { schema } = document;
  const owners = [schema, ...schema.rules, ...schema.directories];
  const ids = new Set(owners.map(({ pointer }) => child(pointer, "id")));
  const namings = namingsOf(tenants);
  const edits: JsonEdit[] = [];
  const visit = (value: unknown, pointer: Pointer): void => {
    if (ids.has(pointer)) return;
    if (typeof value === "string") {
      const renamed = renamedText(value, namings);
      if (renamed !== value) edits.push({ op: "set", pointer, value: renamed });
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, child(pointer, index));
    } else if (isJsonObject(value))
      for (const [key, held] of Object.entries(value)) visit(held, child(pointer, key));
  };
  visit(schema.value, schema.pointer);
  return document.revised(edits);
}

/** How one name is found in a text, and what it becomes. */
interface Naming {
  readonly pattern: RegExp;
  readonly become: (found: string) => string;
}

function namingsOf({
  extensionApps = {},
  domains = {},
  objectIds = {},
  distinguishedNames = {},
}: TenantMap): readonly Naming[] {
  const entries = (names: Readonly<Record<string, string>>) => Object.entries(names);
  return [
    ...entries(distinguishedNames).map(distinguishedNaming),
    ...entries(domains).map(domainNaming),
    ...[...entries(extensionApps), ...entries(objectIds)].map(idNaming),
  ];
}

/** A whole name, or the outer part of one. */
function distinguishedNaming([from, to]: [string, string]): Naming {
  return { pattern: new RegExp(`(?<![^",;\\s(])${escaped(from)}(?![^";\\s)])`, "gi"), become: () => to };
}

/** In a pattern its dots are escaped, once or, in the text of an expression, twice. */
function domainNaming([from, to]: [string, string]): Naming {
  const labels = from.split(".").map(escaped).join("(?:\\\\*\\.)");
  return {
    pattern: new RegExp(`(?<![\\w.-])${labels}(?![\\w-]|\\\\*\\.\\w)`, "gi"),
    become: (found) => to.replaceAll(".", /\\*\./.exec(found)?.[0] ?? "."),
  };
}

/** With hyphens where it had them. */
function idNaming([from, to]: [string, string]): Naming {
  const groups = hyphenated(from).split("-").join("-?");
  return {
    pattern: new RegExp(`(?<![\\da-f])${groups}(?![\\da-f])`, "gi"),
    become: (found) => (found.includes("-") ? hyphenated(to) : to.replaceAll("-", "")),
  };
}

function hyphenated(id: string): string {
  return id.replaceAll("-", "").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** In one pass, so that two names can be exchanged; of two that begin at one place the longer counts. */
function renamedText(text: string, namings: readonly Naming[]): string {
  const found = namings.flatMap(({ pattern, become }) =>
    [...text.matchAll(pattern)].map(({ 0: name, index }) => ({ index, name, renamed: become(name) })),
  );
  found.sort((a, b) => a.index - b.index || b.name.length - a.name.length);
  let result = "";
  let end = 0;
  for (const { index, name, renamed } of found) {
    if (index < end) continue;
    result += text.slice(end, index) + renamed;
    end = index + name.length;
  }
  return result + text.slice(end);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
