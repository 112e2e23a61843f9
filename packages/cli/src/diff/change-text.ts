import { type MappingSource, textOfSource } from "@syncschema/expressions";
import { type ComparedNode, isJsonObject, type PropertyChanged, type SchemaChange } from "@syncschema/model";
import { counted } from "../terminal/counted.ts";
import { nameInPlace } from "./by-place.ts";

/** The sign in front of a change, as in a text diff. */
export const signs = { added: "+", changed: "~", removed: "-" } as const;

/** A change in pieces that a report puts together: `attribute:title`, `source`, `[jobTitle] → [department]`. */
export interface ChangeText {
  readonly sign: (typeof signs)[SchemaChange["kind"]];
  /** What it is in its place; empty for the place itself. */
  readonly name: string;
  /** The property that changed. */
  readonly property: string | undefined;
  readonly value: string;
}

export function changeText(change: SchemaChange): ChangeText {
  const sign = signs[change.kind];
  const name = nameInPlace(change.address);
  if (change.kind === "changed") return { sign, name, property: change.property, value: valuesText(change) };
  return { sign, name, property: undefined, value: nodeText(change.after ?? change.before) };
}

/** What a node is, in a few words beside its address. */
function nodeText(node: ComparedNode): string {
  switch (node.kind) {
    case "SynchronizationRule":
      return counted(node.objectMappings.length, "mapping");
    case "ObjectMapping": {
      const flows = [...node.flowTypes].join(",") || "nothing flows";
      const state = node.enabled ? `enabled, ${flows}` : "disabled";
      return `${state}, ${counted(node.attributeMappings.length, "attribute")}`;
    }
    case "AttributeMapping": {
      const parts = [`← ${sourceText(node.source?.value)}`];
      if (node.defaultValue) parts.push(`default ${JSON.stringify(node.defaultValue)}`);
      if (node.matchingPriority > 0) parts.push(`matching priority ${node.matchingPriority}`);
      parts.push(
        ...unusual(node.value.flowType, "Always"),
        ...unusual(node.value.flowBehavior, "FlowWhenChanged"),
      );
      return parts.join(", ");
    }
    case "FilterGroup":
      return node.clauses.map((clause) => clauseText(clause)).join(" and ") || "without clauses";
    case "FilterClause":
      return clauseText(node);
    case "Directory":
      return counted(node.objects.length, "object");
    case "ObjectDefinition":
      return counted(node.attributes.length, "attribute");
    case "AttributeDefinition": {
      const flags = (["anchor", "multivalued", "required"] as const).filter((flag) => node[flag]);
      return [node.type ?? "String", ...unusual(node.mutability, "ReadWrite"), ...flags].join(", ");
    }
    case "Schema":
      return "";
  }
}

function unusual(value: unknown, usual: string): string[] {
  return typeof value === "string" && value.toLowerCase() !== usual.toLowerCase() ? [value] : [];
}

function clauseText(node: Extract<ComparedNode, { kind: "FilterClause" }>): string {
  const values = node.values.map((value) => JSON.stringify(value)).join(", ");
  return [node.sourceOperandName, node.operatorName, values].filter(Boolean).join(" ");
}

/** Both values, or of two lists what was added and removed. */
function valuesText({ property, from, to }: PropertyChanged): string {
  if (property === "source") return sourcesText(from, to);
  const [earlier, later] = [listOf(from), listOf(to)];
  if (earlier && later && earlier.length + later.length > 0) return listsText(earlier, later);
  return beside(valueText(from), valueText(to));
}

function valueText(value: unknown): string {
  return value === undefined ? "(absent)" : JSON.stringify(value);
}

/** Texts so long that nobody reads them are cut to where they begin to differ. */
function beside(from: string, to: string): string {
  const [earlier, later] = excerpts(from, to);
  return `${earlier} → ${later}`;
}

const readable = 200;
const context = 30;

function excerpts(a: string, b: string): [string, string] {
  if (a.length <= readable && b.length <= readable) return [a, b];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const start = same > 2 * context ? same - context : 0;
  const cut = (text: string) =>
    `${start > 0 ? "…" : ""}${text.slice(start, start + readable)}${text.length > start + readable ? "…" : ""}`;
  return [cut(a), cut(b)];
}

/** A list, also the one in an object that holds nothing else, such as the values of a clause. */
function listOf(value: unknown): readonly unknown[] | undefined {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  if (!isJsonObject(value)) return undefined;
  const [held, ...others] = Object.values(value);
  return Array.isArray(held) && others.length === 0 ? held : undefined;
}

function listsText(from: readonly unknown[], to: readonly unknown[]): string {
  const gone = without(from, to);
  const come = without(to, from);
  if (from.length === 1 && to.length === 1) return entriesText(gone[0], come[0]);
  const parts: string[] = [];
  for (const entry of come) {
    const at = gone.findIndex((other) => isSameKey(entry, other));
    parts.push(
      at < 0 ? `added ${clipped(JSON.stringify(entry))}` : entriesText(gone.splice(at, 1)[0], entry),
    );
  }
  parts.push(...gone.map((entry) => `removed ${clipped(JSON.stringify(entry))}`));
  const left = parts.length - listed;
  return [...parts.slice(0, listed), ...(left > 0 ? [`and ${left} more`] : [])].join("; ");
}

/** Two entries of one place; of metadata with one key, the values. */
function entriesText(from: unknown, to: unknown): string {
  if (isJsonObject(from) && isJsonObject(to) && isSameKey(from, to))
    return `${to.key} ${beside(valueText(from.value), valueText(to.value))}`;
  return beside(valueText(from), valueText(to));
}

function isSameKey(a: unknown, b: unknown): boolean {
  return isJsonObject(a) && isJsonObject(b) && typeof a.key === "string" && a.key === b.key;
}

const listed = 8;

function without(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const left = other.map((entry) => JSON.stringify(entry));
  return list.filter((entry) => {
    const at = left.indexOf(JSON.stringify(entry));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function clipped(text: string): string {
  return text.length > readable ? `${text.slice(0, readable)}…` : text;
}

/** Both texts; where they are the same, those of the trees, which then differ. */
function sourcesText(from: unknown, to: unknown): string {
  const texts = [sourceText(from), sourceText(to)] as const;
  if (texts[0] !== texts[1]) return beside(...texts);
  const trees = [treeText(from), treeText(to)] as const;
  return trees[0] === trees[1]
    ? `${texts[0]}, with another tree`
    : `${beside(...trees)} in the tree, ${texts[0]} in the text`;
}

function sourceText(source: unknown): string {
  if (!isJsonObject(source)) return "no source";
  const { expression } = source;
  return typeof expression === "string" ? expression : treeText(source);
}

function treeText(source: unknown): string {
  if (!isJsonObject(source)) return "no source";
  const made = textOfSource(source as MappingSource);
  return made.ok ? made.text : `${source.type} ${source.name}`;
}
