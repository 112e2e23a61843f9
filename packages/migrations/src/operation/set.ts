import { type Address, sameJson } from "@syncschema/model";
import { childLists } from "../draft/child-lists.ts";
import { wholePropertyOf } from "../draft/draft-node.ts";
import { setting } from "../draft/step.ts";
import { blocked } from "./blocked.ts";
import { defineOperation } from "./define-operation.ts";

/** Gives one property of a thing a value, to the letter. */
export interface SetProperty {
  readonly op: "set";
  readonly at: Address;
  readonly property: string;
  /** As it is to stand in the file; left out, the property is taken away. */
  readonly value?: unknown;
  /** Also of a mapping that the service keeps for itself, or of something in one. */
  readonly evenInternal?: boolean;
}

export const set = defineOperation<SetProperty>({
  op: "set",
  kinds: [
    "Schema",
    "SynchronizationRule",
    "ObjectMapping",
    "AttributeMapping",
    "FilterGroup",
    "FilterClause",
    "Directory",
    "ObjectDefinition",
    "AttributeDefinition",
  ],
  words: ({ at, property, value }) =>
    value === undefined ? `take ${property} away from ${at}` : `set ${property} of ${at}`,
  steps({ at, property, value }, node) {
    // A scope is one property to people, though filter groups have addresses too.
    const holdsThings = childLists[node.kind].some(({ path }) => path.length === 1 && path[0] === property);
    if (holdsThings) return blocked({ kind: "holds-things", address: at, property });
    const current = wholePropertyOf(node, property);
    const isSame = value === undefined ? current === undefined : sameJson(current, value);
    return isSame ? [] : [setting(node, property, value)];
  },
});
