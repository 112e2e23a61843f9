import { property } from "../index/tolerant-reading.ts";
import { directoryAliases } from "../schema/known-values.ts";
import { meaningOf } from "./meaning.ts";
import { objectTypeOf } from "./object-type-of.ts";
import type { ComparedNode } from "./schema-change.ts";

/** Finds the counterparts of some siblings in another schema: earlier nodes by their later counterparts. */
export type NodeMatching = (
  before: readonly ComparedNode[],
  after: readonly ComparedNode[],
) => ReadonlyMap<ComparedNode, ComparedNode>;

/**
 * Finds the counterparts of some siblings in another schema: by the name that is theirs for good, then by the
 * others by which they are known. Siblings with equal names are paired by what they say, the rest by order.
 *
 * @returns earlier nodes by their later counterparts
 */
export function matchNodes(
  before: readonly ComparedNode[],
  after: readonly ComparedNode[],
): ReadonlyMap<ComparedNode, ComparedNode> {
  const found = sharedNodes(before, after);
  const shared = new Set(found.values());
  let earlier = shared.size === 0 ? before : before.filter((node) => !shared.has(node));
  let later = shared.size === 0 ? after : after.filter((node) => !found.has(node));
  for (const level of levels) {
    if (earlier.length === 0 || later.length === 0) break;
    const taken = new Set<ComparedNode>();
    for (const pair of pairsAt(level, earlier, later)) {
      found.set(pair.after, pair.before);
      taken.add(pair.before);
    }
    earlier = earlier.filter((node) => !taken.has(node));
    later = later.filter((node) => !found.has(node));
  }
  return found;
}

/** A revision of a document shares with it what was not edited; that needs no names to be found. */
function sharedNodes(
  before: readonly ComparedNode[],
  after: readonly ComparedNode[],
): Map<ComparedNode, ComparedNode> {
  const byValue = new Map(before.map((node) => [node.value, node]));
  const found = new Map<ComparedNode, ComparedNode>();
  for (const node of after) {
    const earlier = byValue.get(node.value);
    if (earlier) found.set(node, earlier);
  }
  return found;
}

interface Pair {
  readonly before: ComparedNode;
  readonly after: ComparedNode;
}

type Level = (typeof levels)[number];
const levels = [0, 1, 2] as const;

function pairsAt(level: Level, before: readonly ComparedNode[], after: readonly ComparedNode[]): Pair[] {
  const waiting = grouped(before, (node) => keyAt(level, node));
  const arriving = grouped(after, (node) => keyAt(level, node));
  const pairs: Pair[] = [];
  for (const [key, later] of arriving) {
    const earlier = waiting.get(key);
    if (earlier) pairs.push(...pairTwins(earlier, later));
  }
  return pairs;
}

function pairTwins(before: readonly ComparedNode[], after: readonly ComparedNode[]): Pair[] {
  if (before.length === 1 && after.length === 1) return inOrder(before, after);
  const unchanged: Pair[] = [];
  const waiting = grouped(before, contentOf);
  for (const [content, later] of grouped(after, contentOf))
    unchanged.push(...inOrder(waiting.get(content) ?? [], later));
  const done = new Set(unchanged.flatMap((pair) => [pair.before, pair.after]));
  const left = (nodes: readonly ComparedNode[]) => nodes.filter((node) => !done.has(node));
  return [...unchanged, ...inOrder(left(before), left(after))];
}

function inOrder(before: readonly ComparedNode[], after: readonly ComparedNode[]): Pair[] {
  return before.slice(0, after.length).map((node, index) => ({ before: node, after: after[index]! }));
}

function grouped(
  nodes: readonly ComparedNode[],
  keyOf: (node: ComparedNode) => string | undefined,
): Map<string, ComparedNode[]> {
  const groups = new Map<string, ComparedNode[]>();
  for (const node of nodes) {
    const key = keyOf(node);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(node);
    else groups.set(key, [node]);
  }
  return groups;
}

/** What a node is found by at a level; siblings of several kinds stand together, so the kind is part of it. */
function keyAt(level: Level, node: ComparedNode): string | undefined {
  const key = keysOf(node)[level]?.();
  return key === undefined ? undefined : `${node.kind} ${key}`;
}

/** Computed when its level comes: most nodes are found at the first. */
type Key = () => string | undefined;

function keysOf(node: ComparedNode): readonly Key[] {
  switch (node.kind) {
    case "Schema":
      return [() => ""];
    case "SynchronizationRule":
      return [() => `${node.id} ${node.name}`, () => node.id, () => node.name];
    case "ObjectMapping": {
      const pair = `${node.sourceObjectName ?? ""}→${node.targetObjectName ?? ""}`;
      return [() => `${pair} ${node.name ?? ""}`, () => pair, () => pair.toLowerCase()];
    }
    case "AttributeMapping": {
      const { targetAttributeName: name = "" } = node;
      return [() => name, () => name.toLowerCase()];
    }
    case "FilterGroup": {
      const { collection, name = "" } = node;
      const content = () => `${collection} ${contentOf(node)}`;
      // The clauses come before the name: they alone decide who is in scope.
      return [() => `${content()} ${name}`, content, () => `${collection} ${name}`];
    }
    case "FilterClause":
      return [() => contentOf(node), () => `${node.sourceOperandName} ${node.operatorName}`];
    case "Directory":
      return [() => `${node.id} ${currentName(node.name)}`, () => node.id, () => currentName(node.name)];
    case "ObjectDefinition":
    case "AttributeDefinition": {
      const { name = "" } = node;
      return [() => name, () => name.toLowerCase()];
    }
  }
}

/** One name for all under which a directory is known. */
function currentName(name: string | undefined): string | undefined {
  return directoryAliases.find((names) => names.some((alias) => alias === name))?.[0] ?? name;
}

/** Of a filter group its clauses: it keeps its counterpart when it gets another name. */
function contentOf(node: ComparedNode): string {
  const value = node.kind === "FilterGroup" ? { clauses: property(node.value, "clauses") } : node.value;
  return meaningOf(value, objectTypeOf(node)) ?? "";
}
