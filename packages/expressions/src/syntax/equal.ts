import type { CallNode, ExpressionNode } from "./tree.ts";

/**
 * Whether two trees say the same, however they are laid out. Empty slots count, and so does the case of names.
 * What could not be read equals nothing.
 */
export function equal(a: ExpressionNode | undefined, b: ExpressionNode | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  switch (a.kind) {
    case "call":
      return b.kind === "call" && a.name === b.name && haveEqualSlots(a, b);
    case "comparison":
      return (
        b.kind === "comparison" &&
        a.operator === b.operator &&
        equal(a.left, b.left) &&
        equal(a.right, b.right)
      );
    case "string":
      return b.kind === "string" && a.value === b.value;
    case "number":
    case "hex":
      return b.kind === a.kind && a.text === b.text;
    case "attribute":
    case "macro":
    case "identifier":
      return b.kind === a.kind && a.name === b.name;
    case "invalid":
      return false;
  }
}

function haveEqualSlots(a: CallNode, b: CallNode): boolean {
  return (
    a.slots.length === b.slots.length &&
    a.slots.every((slot, index) => equal(slot.value, b.slots[index]?.value))
  );
}
