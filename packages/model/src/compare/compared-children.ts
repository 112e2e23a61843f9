import { childrenOf } from "../index/children-of.ts";
import type { ComparedNode } from "./schema-change.ts";

/** What is compared inside of a node; the source of an attribute mapping is compared as one of its properties. */
export function comparedChildren(node: ComparedNode): readonly ComparedNode[] {
  return node.kind === "AttributeMapping" ? [] : (childrenOf(node) as readonly ComparedNode[]);
}
