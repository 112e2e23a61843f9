import type { JsonObject } from "@syncschema/model";
import type { ChildList } from "./child-lists.ts";
import { type DraftNode, listIn } from "./draft-node.ts";
import { likeSibling } from "./like-sibling.ts";

/** A new thing for a list, with its members in the order that the things around it have. */
export function laidOut(value: JsonObject, parent: DraftNode, list: ChildList): JsonObject {
  return likeSibling(value, specimen(parent, list));
}

/** Something in the list, or else in the same list of a sibling of the parent. */
function specimen(parent: DraftNode, list: ChildList): JsonObject | undefined {
  const [sibling] = listIn(parent, list).nodes;
  if (sibling) return sibling.original;
  if (parent.parent === undefined || parent.list === undefined) return undefined;
  for (const other of listIn(parent.parent, parent.list).nodes) {
    const [cousin] = listIn(other, list).nodes;
    if (cousin) return cousin.original;
  }
  return undefined;
}
