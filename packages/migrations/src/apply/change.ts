import { type Address, type Impact, impacts } from "@syncschema/model";

/** One thing that an operation does, or leaves as a person has it. */
export interface Change {
  /** `keep` stands for something that the operation would have set and found configured. */
  readonly kind: "add" | "change" | "remove" | "keep";
  /** The address before the change; of what is added, the one that it gets. */
  readonly address: Address;
  /** The property that changes; undefined when the whole thing is added, removed or kept. */
  readonly property?: string;
  /** The value before, as JSON text or as an expression; undefined when there was none. */
  readonly before?: string;
  /** The value after, likewise, or in a few words what was added, removed or kept; undefined when it is taken away. */
  readonly after?: string;
  readonly impact: Impact;
}

/** The gravest impact of some changes; undefined when nothing changes. */
export function gravest(changes: readonly Change[]): Impact | undefined {
  const found = changes.filter(({ kind }) => kind !== "keep").map(({ impact }) => impacts.indexOf(impact));
  return found.length === 0 ? undefined : impacts[Math.max(...found)];
}
