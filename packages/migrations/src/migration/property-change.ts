import { addressOf, type Node, propertyPointer } from "@syncschema/model";
import type { Change, Impact } from "./change.ts";

/** Gives a property of a node another value. */
export function propertyChange(node: Node, property: string, value: unknown, impact: Impact): Change {
  const before = node.value[property];
  return {
    kind: "change",
    address: addressOf(node),
    property,
    ...(before === undefined ? {} : { before: JSON.stringify(before) }),
    after: JSON.stringify(value),
    impact,
    edits: [{ op: "set", pointer: propertyPointer(node, property), value }],
  };
}
