import type { Pointer } from "../json/pointer.ts";
import { childrenOf } from "./children-of.ts";
import type { Node, SchemaNode } from "./nodes.ts";

/** The innermost node that holds a place of the file; the schema for places outside of every other node. */
export function nodeAt(schema: SchemaNode, pointer: Pointer): Node {
  let node: Node = schema;
  for (;;) {
    const inner: Node | undefined = childrenOf(node).find((child) => isInside(pointer, child.pointer));
    if (inner === undefined) return node;
    node = inner;
  }
}

function isInside(pointer: Pointer, container: Pointer): boolean {
  return pointer === container || pointer.startsWith(`${container}/`);
}
