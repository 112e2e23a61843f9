import type { SchemaDocument } from "../document/schema-document.ts";
import { comparedChildren } from "./compared-children.ts";
import { matchNodes } from "./match-nodes.ts";
import type { ComparedNode } from "./schema-change.ts";

/**
 * Everything that two schemas have in common, whatever it says in each, matched as a comparison does it.
 *
 * @returns earlier nodes by their later counterparts
 */
export function counterparts(
  before: SchemaDocument,
  after: SchemaDocument,
): ReadonlyMap<ComparedNode, ComparedNode> {
  const found = new Map<ComparedNode, ComparedNode>();
  const pair = (earlier: ComparedNode, later: ComparedNode): void => {
    found.set(later, earlier);
    for (const [to, from] of matchNodes(comparedChildren(earlier), comparedChildren(later))) pair(from, to);
  };
  pair(before.schema, after.schema);
  return found;
}
