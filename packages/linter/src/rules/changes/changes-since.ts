import {
  type ComparedNode,
  compareSchemas,
  type Node,
  type NodeOfKind,
  type ObjectMappingNode,
  type PropertyChanged,
  type SchemaChange,
  type SchemaDocument,
} from "@syncschema/model";
import type { Place } from "../../rule/context.ts";

type ComparedKind = ComparedNode["kind"];

/**
 * The changes that lead from an earlier export to a file; compared once for all rules. None where parts of
 * either were lost: what is missing would look removed, or new.
 */
export function changesSince(
  base: SchemaDocument | undefined,
  file: SchemaDocument,
): readonly SchemaChange[] {
  if (!base?.complete || !file.complete) return [];
  const byBase = known.get(file) ?? new WeakMap<SchemaDocument, readonly SchemaChange[]>();
  known.set(file, byBase);
  const changes = byBase.get(base) ?? compareSchemas(base, file);
  byBase.set(base, changes);
  return changes;
}

const known = new WeakMap<SchemaDocument, WeakMap<SchemaDocument, readonly SchemaChange[]>>();

/** A property of nodes of one kind that changed. */
export interface Changed<K extends ComparedKind> extends Omit<PropertyChanged, "before" | "after"> {
  readonly before: NodeOfKind<K>;
  readonly after: NodeOfKind<K>;
}

/** The changes of some properties of nodes of one kind; of every property when none is named. */
export function changed<K extends ComparedKind>(
  changes: readonly SchemaChange[],
  kind: K,
  ...properties: readonly string[]
): Changed<K>[] {
  return changes.filter(
    (change) =>
      change.kind === "changed" &&
      change.after.kind === kind &&
      (properties.length === 0 || properties.includes(change.property)),
  ) as unknown as Changed<K>[];
}

/** The nodes of one kind that only the file has. */
export function added<K extends ComparedKind>(changes: readonly SchemaChange[], kind: K): NodeOfKind<K>[] {
  return changes.flatMap(({ kind: what, after }) =>
    what === "added" && after.kind === kind ? [after as NodeOfKind<K>] : [],
  );
}

/** A node of one kind that only the base has, and the node of the file in which it would stand. */
export interface Removed<K extends ComparedKind> {
  readonly before: NodeOfKind<K>;
  readonly missingFrom: ComparedNode;
}

export function removed<K extends ComparedKind>(changes: readonly SchemaChange[], kind: K): Removed<K>[] {
  return changes.filter(
    ({ kind: what, before }) => what === "removed" && before.kind === kind,
  ) as unknown as Removed<K>[];
}

/** Where a change shows in the file: what is gone, at the node that had it. */
export function placeOf(change: SchemaChange): Place {
  if (change.kind === "changed") return { node: change.after, property: change.property };
  return change.kind === "added" ? change.after : change.missingFrom;
}

/** Changes by the object mapping of the file that they are in, or were in. Others are left out. */
export function byMapping<C extends SchemaChange>(
  changes: readonly C[],
): ReadonlyMap<ObjectMappingNode, readonly C[]> {
  const groups = new Map<ObjectMappingNode, C[]>();
  for (const change of changes) {
    const mapping = mappingAround(change.kind === "removed" ? change.missingFrom : change.after);
    if (mapping === undefined || mapping.internal) continue;
    const group = groups.get(mapping);
    if (group) group.push(change);
    else groups.set(mapping, [change]);
  }
  return groups;
}

function mappingAround(node: Node): ObjectMappingNode | undefined {
  if (node.kind === "ObjectMapping") return node;
  return node.kind === "Schema" ? undefined : mappingAround(node.parent);
}
