import type { ExpressionNode } from "../syntax/tree.ts";
import type { CheckedCall } from "./checked-expression.ts";

/** The keys of a call of Switch: every second argument behind source and default. */
export function keysOf({ node }: CheckedCall): ExpressionNode[] {
  return node.slots.flatMap(({ value }, index) => (value && index >= 2 && index % 2 === 0 ? [value] : []));
}
