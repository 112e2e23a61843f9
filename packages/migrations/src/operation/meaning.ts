import { isSameProperty, type JsonObject, meaningOf, objectTypeOf } from "@syncschema/model";
import type { DraftKind } from "../draft/child-lists.ts";
import { type DraftNode, propertyOf } from "../draft/draft-node.ts";
import { type Step, setting } from "../draft/step.ts";

/** Whether two things of a kind mean the same to the service. */
export function meansTheSame(kind: DraftKind, a: JsonObject, b: JsonObject): boolean {
  const type = objectTypeOf({ kind });
  return meaningOf(a, type) === meaningOf(b, type);
}

/** Steps that give a thing some properties, where it does not mean the same already. */
export function differing(node: DraftNode, members: Readonly<Record<string, unknown>>): Step[] {
  const type = objectTypeOf(node);
  return Object.entries(members)
    .filter(
      ([name, value]) => value !== undefined && !isSameProperty(type, name, propertyOf(node, name), value),
    )
    .map(([name, value]) => setting(node, name, value));
}
