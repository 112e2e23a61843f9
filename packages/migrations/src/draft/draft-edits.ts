import {
  child,
  isJsonObject,
  type JsonEdit,
  type JsonObject,
  type Pointer,
  tolerant,
} from "@syncschema/model";
import type { ChildList } from "./child-lists.ts";
import { type DraftList, type DraftNode, jsonOf, keyOf } from "./draft-node.ts";
import { valueEdits } from "./value-edits.ts";

/** The edits that make a document what its draft is. Nothing is touched that did not change. */
export function draftEdits(node: DraftNode): JsonEdit[] {
  if (node.pointer === undefined) return [];
  const edits: JsonEdit[] = [];
  if (node.changed.size > 0) {
    const value = jsonOf(node);
    for (const key of node.changed.keys())
      edits.push(...memberEdits(node.original, value, key, child(node.pointer, key)));
  }
  for (const [key, lists] of listsByKey(node)) {
    if (node.changed.has(key)) continue;
    const own = lists.map(([list, children]) => listEdits(node, list, children));
    // One that the file does not have as an array has the member written around all of them.
    if (own.every((each) => each !== undefined)) edits.push(...own.flat());
    else edits.push(...valueEdits(node.original[key], jsonOf(node)[key], child(node.pointer, key)));
  }
  return edits;
}

/** The lists that were looked into, by the member that they stand in; a scope holds several. */
function listsByKey(node: DraftNode): ReadonlyMap<string, readonly (readonly [ChildList, DraftList])[]> {
  const byKey = new Map<string, (readonly [ChildList, DraftList])[]>();
  for (const entry of node.lists) {
    const key = keyOf(node, entry[0].path[0]);
    byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  return byKey;
}

function memberEdits(before: JsonObject, after: JsonObject, key: string, pointer: Pointer): JsonEdit[] {
  if (!Object.hasOwn(before, key))
    return Object.hasOwn(after, key) ? [{ op: "set", pointer, value: after[key] }] : [];
  return Object.hasOwn(after, key)
    ? valueEdits(before[key], after[key], pointer)
    : [{ op: "remove", pointer }];
}

/** Undefined when the file does not have the list as an array, so that it has to be written as one. */
function listEdits(
  node: DraftNode,
  list: ChildList,
  { nodes, originals }: DraftList,
): JsonEdit[] | undefined {
  const inside = nodes.flatMap(draftEdits);
  const kept = new Set(nodes);
  const removed = originals.filter((original) => !kept.has(original));
  if (removed.length === 0 && nodes.length === originals.length) return inside;
  const array = arrayOf(node, list);
  if (array === undefined) return undefined;
  const edits = [...inside];
  for (const { pointer } of removed) if (pointer !== undefined) edits.push({ op: "remove", pointer });
  let next: Pointer | undefined;
  const additions: JsonEdit[] = [];
  for (const child of nodes.toReversed()) {
    if (child.pointer !== undefined) next = child.pointer;
    else
      additions.push(
        next === undefined
          ? { op: "append", pointer: array, value: jsonOf(child) }
          : { op: "insert", pointer: next, value: jsonOf(child) },
      );
  }
  return [...edits, ...additions.reverse()];
}

/** Where the list stands, when it is an array; undefined when it is missing or was written as its only element. */
function arrayOf(node: DraftNode, { path }: ChildList): Pointer | undefined {
  let value: unknown = node.original;
  let pointer = node.pointer ?? "";
  for (const name of path) {
    if (!isJsonObject(value)) return undefined;
    const key = tolerant.keyOf(value, name) ?? name;
    pointer = child(pointer, key);
    value = value[key];
  }
  return Array.isArray(value) ? pointer : undefined;
}
