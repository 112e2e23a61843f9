import { addressOf, childrenOf, type Node, type SchemaNode } from "@syncschema/model";
import { addressMatcher } from "./address-pattern.ts";

/** Whether a pattern of addresses means anything in a schema. */
export function matchesInSchema(pattern: string, schema: SchemaNode): boolean {
  const isIn = addressMatcher(schema);
  const isMeant = (node: Node): boolean => isIn(addressOf(node), pattern) || childrenOf(node).some(isMeant);
  return isMeant(schema);
}
