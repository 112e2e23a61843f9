import {
  type Address,
  furtherLabelsOf,
  joinSteps,
  labelOf as labelOfNode,
  nameInStep,
  stepsOf,
} from "@syncschema/model";
import { type Blocked, blocked } from "../operation/blocked.ts";
import { type ChildList, childLists } from "./child-lists.ts";
import { type DraftNode, labelledIn, labelOf, listIn, plainMembers } from "./draft-node.ts";

/** A thing that may be there or not: where it would stand, and under which name. */
export interface DraftPlace {
  readonly parent: DraftNode;
  readonly list: ChildList;
  /** The last step of the address. */
  readonly step: string;
  /** The name in it. */
  readonly name: string;
  /** What stands there. */
  readonly node: DraftNode | undefined;
}

/** The thing with an address, or why there is no telling. */
export function findNode(schema: DraftNode, address: Address): DraftNode | Blocked {
  let node = schema;
  if (address === "schema") return node;
  const steps = stepsOf(address);
  for (const [index, step] of steps.entries()) {
    const found = childAt(node, step, joinSteps(steps.slice(0, index + 1)));
    if (found === undefined)
      return blocked({ kind: "not-found", address, missing: joinSteps(steps.slice(0, index + 1)) });
    if ("blocked" in found) return found;
    node = found;
  }
  return node;
}

/** The place with an address, whether something stands there or not. */
export function findPlace(schema: DraftNode, address: Address): DraftPlace | Blocked {
  const steps = stepsOf(address);
  const step = steps.at(-1) ?? "";
  const parent = steps.length === 1 ? schema : findNode(schema, joinSteps(steps.slice(0, -1)));
  if ("blocked" in parent) return parent;
  const list = listOfStep(parent, step);
  if (list === undefined) return blocked({ kind: "no-such-place", address, holder: parent.kind });
  const node = childAt(parent, step, address);
  if (node !== undefined && "blocked" in node) return node;
  return { parent, list, step, name: nameInStep(step), node };
}

function listOfStep(parent: DraftNode, step: string): ChildList | undefined {
  const word = step.slice(0, step.indexOf(":"));
  return childLists[parent.kind].find((list) => list.step === word);
}

/** `#2` at the end of a step: the second of equal siblings. */
const numbered = /^(.*[^\\])#(\d+)$/s;

function childAt(parent: DraftNode, step: string, address: Address): DraftNode | Blocked | undefined {
  const list = listOfStep(parent, step);
  if (list === undefined) return undefined;
  const children = listIn(parent, list);
  const [, label, number] = numbered.exec(step) ?? [];
  if (label !== undefined) return labelledIn(children, label)[Number(number) - 1];
  const [first, ...others] = labelledIn(children, step);
  if (first === undefined) {
    // Rules and directories have ids and former names besides.
    return parent.kind === "Schema" ? children.nodes.find((node) => isAlsoCalled(node, step)) : undefined;
  }
  // Real directories define an object twice; what either says counts, and the first is added to.
  const isAmbiguous = others.length > 0 && list.kind !== "ObjectDefinition";
  return isAmbiguous ? blocked({ kind: "ambiguous", address, count: others.length + 1 }) : first;
}

/** The address of a thing as it stands now. */
export function addressOfDraft(node: DraftNode): Address {
  const { parent, list } = node;
  if (parent === undefined || list === undefined) return "schema";
  const label = labelOf(node);
  const index = labelledIn(listIn(parent, list), label).indexOf(node);
  const step = index > 0 ? `${label}#${index + 1}` : label;
  return parent.parent === undefined ? step : joinSteps([addressOfDraft(parent), step]);
}

/** The same, with `#1` for the first of equal siblings, so that an operation on it is not ambiguous. */
export function exactAddressOf(node: DraftNode): Address {
  const { parent, list } = node;
  if (parent === undefined || list === undefined) return "schema";
  const label = labelOf(node);
  const twins = labelledIn(listIn(parent, list), label);
  const step = twins.length > 1 ? `${label}#${twins.indexOf(node) + 1}` : label;
  return parent.parent === undefined ? step : joinSteps([exactAddressOf(parent), step]);
}

/** A step without the number by which equal siblings are told apart. */
export function labelInStep(step: string): string {
  return numbered.exec(step)?.[1] ?? step;
}

/** The step that a value would have in a list, before equal ones are numbered. */
export function labelOfValue(list: ChildList, value: DraftNode["original"]): string {
  return labelOfNode({ kind: list.kind, value, collection: list.collection });
}

function isAlsoCalled(node: DraftNode, step: string): boolean {
  return furtherLabelsOf({ kind: node.kind, value: plainMembers(node) }).includes(step);
}
