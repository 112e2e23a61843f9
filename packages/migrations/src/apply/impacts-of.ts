import { type Address, type Impact, impacts, joinSteps, type SchemaChange, stepsOf } from "@syncschema/model";
import { identifyingProperties } from "../draft/child-lists.ts";
import { type DraftNode, listIn } from "../draft/draft-node.ts";
import { addressOfDraft, labelInStep, labelOfValue } from "../draft/find.ts";
import type { MadeStep } from "../draft/step.ts";

/** What a step has to do with: addresses, and of one thing only a property. */
export interface Touched {
  /** In the document, when the step was made, and at the end. */
  readonly addresses: readonly Address[];
  /** Undefined when everything in it may differ. */
  readonly property: string | undefined;
}

export function touchedBy({ step, node, address }: MadeStep): Touched {
  const isIdentity = step.do === "set" && identifyingProperties[node.kind].includes(step.property);
  const isWhole = step.do !== "set" || isIdentity || step.property === "scope";
  return {
    addresses: [
      ...new Set([originalAddressOf(node), address, ...(isThere(node) ? [addressOfDraft(node)] : [])]),
    ],
    property: isWhole ? undefined : step.property,
  };
}

/** Without numbers: equal siblings are told apart by nobody here. */
function originalAddressOf({ parent, list, original }: DraftNode): Address {
  if (parent === undefined || list === undefined) return "schema";
  const step = labelOfValue(list, original);
  return parent.parent === undefined ? step : joinSteps([originalAddressOf(parent), step]);
}

function isThere(node: DraftNode): boolean {
  if (node.parent === undefined || node.list === undefined) return true;
  return listIn(node.parent, node.list).nodes.includes(node) && isThere(node.parent);
}

/**
 * Tells the impact of steps from the comparison of the schemas before and after all of them: that is what the
 * next cycle will see. A step that no comparison shows is cosmetic.
 */
export function impactsOf(changes: readonly SchemaChange[]): (touched: Touched) => Impact {
  const byAddress = new Map<Address, SchemaChange[]>();
  const byHolder = new Map<Address, SchemaChange[]>();
  for (const change of changes) {
    const address = unnumbered(change.address);
    const steps = stepsOf(address);
    file(byAddress, address, change);
    for (let length = 1; length < steps.length; length++)
      file(byHolder, joinSteps(steps.slice(0, length)), change);
  }
  return ({ addresses, property }) => {
    const relevant = addresses.flatMap((address) => {
      const own = unnumbered(address);
      const steps = stepsOf(own);
      return [
        ...(byAddress.get(own) ?? []).filter((change) => concerns(change, property)),
        ...(property === undefined ? (byHolder.get(own) ?? []) : []),
        // Inside of something that came or went.
        ...steps
          .slice(1)
          .flatMap((_, index) => byAddress.get(joinSteps(steps.slice(0, index + 1))) ?? [])
          .filter(({ kind }) => kind !== "changed"),
      ];
    });
    return impacts[Math.max(0, ...relevant.map(({ impact }) => impacts.indexOf(impact)))] ?? "cosmetic";
  };
}

function concerns(change: SchemaChange, property: string | undefined): boolean {
  return change.kind !== "changed" || property === undefined || change.property === property;
}

/** Which of equal siblings came or went is a matter of opinion. */
function unnumbered(address: Address): Address {
  return address.includes("#") ? joinSteps(stepsOf(address).map(labelInStep)) : address;
}

function file(map: Map<Address, SchemaChange[]>, address: Address, change: SchemaChange): void {
  const known = map.get(address);
  if (known) known.push(change);
  else map.set(address, [change]);
}
