import type { Address } from "@syncschema/model";
import type { DraftKind } from "../draft/child-lists.ts";

/** Why an operation cannot be done, as data. */
export type BlockedReason =
  | { readonly kind: "not-found"; readonly address: Address; readonly missing: Address }
  /** Several siblings have the same name, and the address does not say which of them is meant. */
  | { readonly kind: "ambiguous"; readonly address: Address; readonly count: number }
  | { readonly kind: "internal-mapping"; readonly address: Address }
  | {
      readonly kind: "wrong-kind";
      readonly address: Address;
      readonly found: DraftKind;
      readonly expected: readonly DraftKind[];
    }
  | { readonly kind: "no-such-place"; readonly address: Address; readonly holder: DraftKind }
  /** Something else stands there. */
  | { readonly kind: "already-there"; readonly address: Address }
  /** The value has another name than the address. */
  | { readonly kind: "other-name"; readonly address: Address; readonly name: string }
  | { readonly kind: "name-taken"; readonly address: Address; readonly name: string }
  /** The property holds things that have addresses of their own. */
  | { readonly kind: "holds-things"; readonly address: Address; readonly property: string }
  | {
      readonly kind: "undefined-attribute";
      readonly address: Address;
      readonly name: string;
      readonly object: string;
    }
  | { readonly kind: "no-tree"; readonly expression: string; readonly because: string }
  | { readonly kind: "filters-exclude-each-other"; readonly address: Address };

/** An operation that cannot be done. */
export interface Blocked {
  readonly blocked: BlockedReason;
}

export function blocked(reason: BlockedReason): Blocked {
  return { blocked: reason };
}

/** The reason as the end of a sentence: what is wrong, and what to do. */
export function reasonText(reason: BlockedReason): string {
  switch (reason.kind) {
    case "not-found":
      return reason.missing === reason.address
        ? `${reason.address} is not in the file`
        : `${reason.address} is not in the file, which has no ${reason.missing}`;
    case "ambiguous":
      return `${reason.address} stands for ${reason.count} things; say which with #1 to #${reason.count} at its end`;
    case "internal-mapping":
      return `the service keeps ${reason.address} for itself, so it is left alone`;
    case "wrong-kind":
      return `${reason.address} is ${kindWords[reason.found]}, not ${reason.expected.map((kind) => kindWords[kind]).join(" or ")}`;
    case "no-such-place":
      return `${kindWords[reason.holder]} holds nothing that is called as the last step of ${reason.address}`;
    case "already-there":
      return `${reason.address} is there already and says something else; change or remove it`;
    case "other-name":
      return `the value is called ${JSON.stringify(reason.name)}, but its address is ${reason.address}`;
    case "name-taken":
      return `there is another ${JSON.stringify(reason.name)} beside ${reason.address}`;
    case "holds-things":
      return `${reason.property} of ${reason.address} holds things with addresses of their own; add, change or remove those`;
    case "undefined-attribute":
      return `${reason.address} needs the attribute ${JSON.stringify(reason.name)}, which ${reason.object} does not define; define it first`;
    case "no-tree":
      return `the tree of the expression ${reason.expression} is not known: ${reason.because}`;
    case "filters-exclude-each-other":
      return `${reason.address} cannot be filtered by containers and by groups at once; empty one of the filters`;
  }
}

export const kindWords: Readonly<Record<DraftKind, string>> = {
  Schema: "the schema",
  SynchronizationRule: "a synchronization rule",
  ObjectMapping: "an object mapping",
  AttributeMapping: "an attribute mapping",
  FilterGroup: "a scoping filter group",
  FilterClause: "a scoping clause",
  Directory: "a directory",
  ObjectDefinition: "an object definition",
  AttributeDefinition: "an attribute definition",
};
