import type { Address } from "@syncschema/model";
import { inside, textOf } from "../draft/definitions.ts";
import { propertyOf } from "../draft/draft-node.ts";
import { setting } from "../draft/step.ts";
import { blocked } from "./blocked.ts";
import { defineOperation } from "./define-operation.ts";

/** Says by which target attributes objects are matched, in this order, and by no others. */
export interface SetMatchingOrder {
  readonly op: "set-matching-order";
  /** The object mapping. */
  readonly at: Address;
  /** Target attributes, the one that is tried first at the beginning. */
  readonly attributes: readonly string[];
}

export const setMatchingOrder = defineOperation<SetMatchingOrder>({
  op: "set-matching-order",
  kinds: ["ObjectMapping"],
  words: ({ at, attributes }) => `match ${at} by ${attributes.join(", then ") || "nothing"}`,
  steps({ at, attributes }, mapping) {
    const mapped = inside(mapping);
    const missing = attributes.find(
      (name) => !mapped.some((each) => textOf(each, "targetAttributeName") === name),
    );
    if (missing !== undefined) {
      const address = `${at} / attribute:${missing}`;
      return blocked({ kind: "not-found", address, missing: address });
    }
    return mapped.flatMap((each) => {
      const priority = attributes.indexOf(textOf(each, "targetAttributeName") ?? "") + 1;
      const current = propertyOf(each, "matchingPriority") ?? 0;
      return Number(current) === priority ? [] : [setting(each, "matchingPriority", priority)];
    });
  },
});
