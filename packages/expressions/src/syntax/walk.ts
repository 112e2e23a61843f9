import type { AttributeNode, ExpressionNode } from "./tree.ts";

/** A node and everything in it, outer nodes first, in the order of the text. */
export function* walk(root: ExpressionNode): Generator<ExpressionNode, void> {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    for (const child of childrenOf(node).reverse()) waiting.push(child);
  }
}

/** The attributes of the source object that a node reads, as often as it names them. */
export function attributesIn(root: ExpressionNode): AttributeNode[] {
  return [...walk(root)].filter((node) => node.kind === "attribute");
}

function childrenOf(node: ExpressionNode): ExpressionNode[] {
  switch (node.kind) {
    case "call":
      return node.slots.flatMap((slot) => slot.value ?? []);
    case "comparison":
      return [node.left, node.right];
    case "invalid":
      return [...node.parts];
    default:
      return [];
  }
}
