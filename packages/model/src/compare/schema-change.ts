import type { Address } from "../index/address.ts";
import type { MappingSourceNode, Node } from "../index/nodes.ts";
import type { Effect } from "./impact.ts";

/** What can be added and removed. The source of an attribute mapping is a property of it. */
export type ComparedNode = Exclude<Node, MappingSourceNode>;

/** A node that only the later schema has; what is inside of it is part of it. */
export interface NodeAdded extends Effect {
  readonly kind: "added";
  readonly address: Address;
  readonly before?: undefined;
  readonly after: ComparedNode;
  /** The node of the earlier schema in which it would stand. */
  readonly missingFrom: ComparedNode;
}

/** A node that only the earlier schema has. The address is its address there. */
export interface NodeRemoved extends Effect {
  readonly kind: "removed";
  readonly address: Address;
  readonly before: ComparedNode;
  readonly after?: undefined;
  /** The node of the later schema in which it would stand. */
  readonly missingFrom: ComparedNode;
}

/** A property of a node with another meaning. */
export interface PropertyChanged extends Effect {
  readonly kind: "changed";
  /** That of the node in the later schema. */
  readonly address: Address;
  readonly before: ComparedNode;
  readonly after: ComparedNode;
  readonly property: string;
  /** The values as they stand in the files; undefined where the property is left out. */
  readonly from: unknown;
  readonly to: unknown;
}

/** One difference in meaning between two schemas, as data. */
export type SchemaChange = NodeAdded | NodeRemoved | PropertyChanged;
