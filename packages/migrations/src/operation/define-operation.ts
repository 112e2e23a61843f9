import type { Address } from "@syncschema/model";
import type { DraftKind } from "../draft/child-lists.ts";
import type { DraftNode } from "../draft/draft-node.ts";
import { type DraftPlace, findNode, findPlace } from "../draft/find.ts";
import type { Step } from "../draft/step.ts";
import { type Blocked, blocked } from "./blocked.ts";

/** What every operation says: what it does and to which thing. The rest depends on `op`. */
interface AnyOperation {
  readonly op: string;
  readonly at: Address;
}

/** An operation that would have set something and found it configured by a person. */
export interface Kept {
  readonly kept: DraftNode;
}

/** The steps to what an operation asks for, none when it is so already; or why there are none. */
export type Outcome = readonly Step[] | Kept | Blocked;

interface Described<O extends AnyOperation> {
  readonly op: O["op"];
  /** The kinds of things that its address may name. */
  readonly kinds: readonly DraftKind[];
  /** What it does, as a command: `enable rule:R / mapping:Group→Group`. */
  readonly words: (operation: O) => string;
}

/** How one kind of operation works on something that has to be there. */
interface OnNode<O extends AnyOperation> extends Described<O> {
  readonly steps: (operation: O, node: DraftNode, schema: DraftNode) => Outcome;
}

/** How one kind of operation works on a place at which something may be or not. */
interface OnPlace<O extends AnyOperation> extends Described<O> {
  readonly stepsAt: (operation: O, place: DraftPlace, schema: DraftNode) => Outcome;
}

/** A kind of operation as the engine sees it. */
export interface OperationDefinition<O extends AnyOperation> {
  readonly op: O["op"];
  readonly words: (operation: O) => string;
  readonly plan: (operation: O, schema: DraftNode) => Outcome;
}

/**
 * Declares a kind of operation. It only says which steps lead to what it asks for; the text edits, the way back,
 * the impact and the words of the changes follow from the steps.
 */
export function defineOperation<O extends AnyOperation>(
  definition: OnNode<O> | OnPlace<O>,
): OperationDefinition<O> {
  const { op, words, kinds } = definition;
  return {
    op,
    words,
    plan(operation, schema) {
      const { at } = operation;
      if ("steps" in definition) {
        const node = findNode(schema, at);
        if ("blocked" in node) return node;
        return kinds.includes(node.kind)
          ? definition.steps(operation, node, schema)
          : blocked({ kind: "wrong-kind", address: at, found: node.kind, expected: kinds });
      }
      const place = findPlace(schema, at);
      if ("blocked" in place) return place;
      const { kind } = place.list;
      return kinds.includes(kind)
        ? definition.stepsAt(operation, place, schema)
        : blocked({ kind: "wrong-kind", address: at, found: kind, expected: kinds });
    },
  };
}
