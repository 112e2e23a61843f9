import { type Address, type JsonObject, sameJson } from "@syncschema/model";
import { childLists, identifyingProperties } from "../draft/child-lists.ts";
import { type DraftNode, listIn, propertyOf, wholePropertyOf } from "../draft/draft-node.ts";
import { type DraftPlace, findNode, findPlace } from "../draft/find.ts";
import { setting } from "../draft/step.ts";
import { blocked } from "./blocked.ts";
import type { OperationDefinition } from "./define-operation.ts";

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

export const set: OperationDefinition<SetProperty> = {
  op: "set",
  words: ({ at, property, value }) =>
    value === undefined ? `take ${property} away from ${at}` : `set ${property} of ${at}`,
  plan(operation, schema) {
    const { at, property, value } = operation;
    const node = findNode(schema, at);
    if ("blocked" in node) return node.blocked.kind === "not-found" && isMoved(operation, schema) ? [] : node;
    // A scope is one property to people, though filter groups have addresses too.
    const holdsThings = childLists[node.kind].some(({ path }) => path.length === 1 && path[0] === property);
    if (holdsThings) return blocked({ kind: "holds-things", address: at, property });
    const current = wholePropertyOf(node, property);
    const isSame = value === undefined ? current === undefined : sameJson(current, value);
    return isSame ? [] : [setting(node, property, value)];
  },
};

/** Whether it was done already: then the thing has another address, and the value is in it. */
function isMoved({ at, property, value }: SetProperty, schema: DraftNode): boolean {
  const place = findPlace(schema, at);
  if ("blocked" in place || !identifyingProperties[place.list.kind].includes(property)) return false;
  const others = Object.entries(namesOf(place)).filter(([name]) => name !== property);
  return listIn(place.parent, place.list).nodes.some(
    (node) =>
      sameJson(propertyOf(node, property), value) &&
      others.every(([name, other]) => propertyOf(node, name) === other),
  );
}

/** The names that a step is made of. */
function namesOf({ list: { kind }, name }: DraftPlace): JsonObject {
  if (kind === "AttributeMapping") return { targetAttributeName: name };
  if (kind !== "ObjectMapping") return { name };
  const [sourceObjectName, targetObjectName] = name.split("→");
  return { sourceObjectName, targetObjectName };
}
