import { type JsonEdit, type Node, propertyPointer } from "@syncschema/model";

/**
 * The edits that put elements at the end of a node's list, some for each element. A list that the node does
 * not have comes with the first.
 */
export function appendEdits(
  node: Node,
  property: string,
  elements: readonly unknown[],
): readonly (readonly JsonEdit[])[] {
  const pointer = propertyPointer(node, property);
  if (Array.isArray(node.value[property])) return elements.map((value) => [{ op: "append", pointer, value }]);
  return elements.map((_, index) => (index === 0 ? [{ op: "set", pointer, value: elements }] : []));
}
