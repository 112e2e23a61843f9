import { type Address, isInternalMapping, type JsonObject, joinSteps } from "@syncschema/model";
import { type Blocked, blocked } from "../operation/blocked.ts";
import { type ChildList, identifyingProperties } from "./child-lists.ts";
import {
  type DraftList,
  type DraftNode,
  draftNode,
  enter,
  jsonOf,
  keyOf,
  labelledIn,
  labelledInAnyCase,
  labelOf,
  leave,
  listIn,
  plainMembers,
  wholePropertyOf,
} from "./draft-node.ts";
import { addressOfDraft, exactAddressOf } from "./find.ts";

/** One of the three things that every operation comes down to. */
export type Step =
  | {
      readonly do: "add";
      readonly to: DraftNode;
      readonly list: ChildList;
      readonly value: JsonObject;
      /** The sibling that it comes before; at the end when left out. */
      readonly before?: DraftNode | undefined;
    }
  | { readonly do: "remove"; readonly node: DraftNode }
  /** Gives a property a value; undefined takes it away. */
  | { readonly do: "set"; readonly node: DraftNode; readonly property: string; readonly value: unknown };

/** A step that was made, with what is needed to tell of it and to take it back. */
export interface MadeStep {
  readonly step: Step;
  /** What was added, removed or changed. */
  readonly node: DraftNode;
  /** Its address when the step was made. */
  readonly address: Address;
  /** How to speak of it, after the step, without ambiguity. */
  readonly exactAddress: Address;
  /** Of a property, the value before; of what was removed, its last value. */
  readonly previous: unknown;
  /** The sibling that came after what was removed. */
  readonly next: Address | undefined;
}

/** Sets a property; the step of most operations. */
export function setting(node: DraftNode, property: string, value: unknown): Step {
  return { do: "set", node, property, value };
}

/** Why a step must not be made: the engine keeps the object mapping for itself, or the rule may not be changed. */
export function forbidden(step: Step): Blocked | undefined {
  const node = step.do === "add" ? step.to : step.node;
  for (let at: DraftNode | undefined = node; at !== undefined; at = at.parent) {
    if (at.kind === "ObjectMapping" && isInternalMapping(plainMembers(at)))
      return blocked({ kind: "internal-mapping", address: addressOfDraft(at) });
  }
  return undefined;
}

/** Makes a step, and keeps what is needed to take it back. */
export function makeStep(step: Step): MadeStep {
  switch (step.do) {
    case "add": {
      const node = add(step);
      return {
        step,
        node,
        address: addressOfDraft(node),
        exactAddress: exactAddressOf(node),
        previous: undefined,
        next: undefined,
      };
    }
    case "remove": {
      const { node } = step;
      const address = addressOfDraft(node);
      const previous = jsonOf(node);
      const { exactAddress, next } = remove(node);
      return { step, node, address, exactAddress, previous, next };
    }
    case "set": {
      const { node, property, value } = step;
      const address = addressOfDraft(node);
      const previous = wholePropertyOf(node, property);
      set(node, property, value);
      return { step, node, address, exactAddress: exactAddressOf(node), previous, next: undefined };
    }
  }
}

function add({ to, list, value, before }: Extract<Step, { do: "add" }>): DraftNode {
  const children = listIn(to, list);
  const node = draftNode(list, to, value, undefined);
  const index = before === undefined ? -1 : children.nodes.indexOf(before);
  if (index < 0) {
    children.nodes.push(node);
    if (children.index) enter(children.index, labelOf(node), node);
  } else {
    children.nodes.splice(index, 0, node);
    children.index = undefined;
  }
  return node;
}

function remove(node: DraftNode): Pick<MadeStep, "exactAddress" | "next"> {
  const { parent, list } = node;
  if (parent === undefined || list === undefined) throw new TypeError("the schema itself cannot be removed");
  const children = listIn(parent, list);
  const index = children.nodes.indexOf(node);
  const label = labelOf(node);
  const holder = exactAddressOf(parent);
  children.nodes.splice(index, 1);
  if (children.index) leave(children.index, label, node);
  const twins = labelledIn(children, label);
  const following = children.nodes[index];
  // Among equal siblings it will be the last until it stands before the next again.
  const step = twins.length === 0 ? label : `${label}#${twins.length + 1}`;
  return {
    exactAddress: parent.parent === undefined ? step : joinSteps([holder, step]),
    next: following && exactAddressOf(following),
  };
}

function set(node: DraftNode, property: string, value: unknown): void {
  const { parent, list } = node;
  const identifies = identifyingProperties[node.kind].includes(property);
  const siblings = identifies && parent && list ? listIn(parent, list) : undefined;
  const label = siblings?.index && labelOf(node);
  node.changed = new Map([...node.changed, [keyOf(node, property), value]]);
  node.lists = new Map([...node.lists].filter(([{ path }]) => path[0] !== property));
  if (siblings && label !== undefined) enterAnew(siblings, node, label);
}

/** Their order gives equal siblings their numbers; one that joins others has to be put into its place. */
function enterAnew(siblings: DraftList, node: DraftNode, former: string): void {
  const label = labelOf(node);
  if (siblings.index === undefined || label === former) return;
  if (labelledInAnyCase(siblings, label).length > 0) {
    siblings.index = undefined;
    return;
  }
  leave(siblings.index, former, node);
  enter(siblings.index, label, node);
}
