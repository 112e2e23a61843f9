import {
  type ComparedNode,
  compareSchemas,
  counterparts,
  matchNodes,
  type NodeMatching,
  type SchemaChange,
  type SchemaDocument,
} from "@syncschema/model";

/** What became of a schema in a later one. */
export interface History {
  /** The node that a later one comes from; undefined for what is new. */
  originOf(node: ComparedNode): ComparedNode | undefined;
  /** The later node that one became; undefined for what is gone. */
  successorOf(node: ComparedNode): ComparedNode | undefined;
  /** The changes of a node of the earlier schema and of everything in it. */
  changesWithin(node: ComparedNode): readonly SchemaChange[];
}

export function historyOf(before: SchemaDocument, after: SchemaDocument): History {
  const origins = counterparts(before, after);
  const successors = new Map([...origins].map(([later, earlier]) => [earlier, later]));
  const changes = new Map<ComparedNode, SchemaChange[]>();
  for (const change of compareSchemas(before, after))
    for (const node of lineageOf(change.kind === "added" ? change.missingFrom : change.before)) {
      const known = changes.get(node);
      if (known) known.push(change);
      else changes.set(node, [change]);
    }
  return {
    originOf: (node) => origins.get(node),
    successorOf: (node) => successors.get(node),
    changesWithin: (node) => changes.get(node) ?? [],
  };
}

/**
 * Two schemas that come from one are matched by way of it: what has the same origin belongs together, whatever
 * it is called by now. Only what is new on both sides is matched by its names.
 */
export function matchedByOrigin(one: History, other: History): NodeMatching {
  return (before, after) => {
    const found = new Map<ComparedNode, ComparedNode>();
    for (const later of after) {
      const origin = other.originOf(later);
      const earlier = origin && one.successorOf(origin);
      if (earlier && before.includes(earlier)) found.set(later, earlier);
    }
    const added = matchNodes(
      before.filter((node) => one.originOf(node) === undefined),
      after.filter((node) => other.originOf(node) === undefined),
    );
    return new Map([...found, ...added]);
  };
}

/** A node and everything that it stands in, from the inside. */
export function lineageOf(node: ComparedNode): ComparedNode[] {
  return node.kind === "Schema" ? [node] : [node, ...lineageOf(node.parent)];
}
