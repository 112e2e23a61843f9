import type { Address, JsonObject } from "@syncschema/model";
import { jsonOf } from "../draft/draft-node.ts";
import { findNode, labelInStep, labelOfValue } from "../draft/find.ts";
import { laidOut } from "../draft/specimen.ts";
import { blocked } from "./blocked.ts";
import { defineOperation } from "./define-operation.ts";
import { meansTheSame } from "./meaning.ts";

/** Puts a whole thing into its list: a rule, a mapping, a directory, a definition, a filter group or a clause. */
export interface Add {
  readonly op: "add";
  /** The address that it has afterwards; its last step says what it is. */
  readonly at: Address;
  readonly value: JsonObject;
  /** The sibling that it comes before; at the end when left out. Order means nothing to the service. */
  readonly before?: Address;
  /** Also in a mapping that the service keeps for itself. */
  readonly evenInternal?: boolean;
}

export const add = defineOperation<Add>({
  op: "add",
  kinds: [
    "SynchronizationRule",
    "ObjectMapping",
    "AttributeMapping",
    "FilterGroup",
    "FilterClause",
    "Directory",
    "ObjectDefinition",
    "AttributeDefinition",
  ],
  words: ({ at }) => `add ${at}`,
  stepsAt({ at, value, before }, { parent, list, step, node }, schema) {
    const label = labelOfValue(list, value);
    if (label !== labelInStep(step)) return blocked({ kind: "other-name", address: at, name: label });
    if (node)
      return meansTheSame(list.kind, jsonOf(node), value)
        ? []
        : blocked({ kind: "already-there", address: at });
    const next = before === undefined ? undefined : findNode(schema, before);
    const isThere = next !== undefined && !("blocked" in next);
    return [
      {
        do: "add",
        to: parent,
        list,
        value: laidOut(value, parent, list),
        before: isThere ? next : undefined,
      },
    ];
  },
});
