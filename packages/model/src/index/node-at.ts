import { type Pointer, parentOf } from "../json/pointer.ts";
import { childrenOf } from "./children-of.ts";
import type { Node, SchemaNode } from "./nodes.ts";

/** The innermost node that holds a place of the file; the schema for places outside of every other node. */
export function nodeAt(schema: SchemaNode, pointer: Pointer): Node {
  const nodes = nodesByPointer(schema);
  for (let at: Pointer | undefined = pointer; at !== undefined; at = parentOf(at)) {
    const node = nodes.get(at);
    if (node) return node;
  }
  return schema;
}

const nodesBySchema = new WeakMap<SchemaNode, ReadonlyMap<Pointer, Node>>();

function nodesByPointer(schema: SchemaNode): ReadonlyMap<Pointer, Node> {
  let nodes = nodesBySchema.get(schema);
  if (nodes === undefined) {
    const made = new Map<Pointer, Node>();
    const add = (node: Node) => {
      made.set(node.pointer, node);
      childrenOf(node).forEach(add);
    };
    add(schema);
    nodes = made;
    nodesBySchema.set(schema, nodes);
  }
  return nodes;
}
