import type { Address } from "@syncschema/model";
import { findNode } from "../draft/find.ts";
import { blocked } from "./blocked.ts";
import type { OperationDefinition } from "./define-operation.ts";

/** Takes something away, with everything in it. What is not there is gone already. */
export interface Remove {
  readonly op: "remove";
  readonly at: Address;
  /** Also a mapping that the service keeps for itself, or something in one. */
  readonly evenInternal?: boolean;
}

export const remove: OperationDefinition<Remove> = {
  op: "remove",
  words: ({ at }) => `remove ${at}`,
  plan({ at }, schema) {
    const node = findNode(schema, at);
    if ("blocked" in node) return node.blocked.kind === "not-found" ? [] : node;
    return node.parent === undefined
      ? blocked({ kind: "no-such-place", address: at, holder: "Schema" })
      : [{ do: "remove", node }];
  },
};
