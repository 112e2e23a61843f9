import { type Address, type Impact, impacts, type JsonEdit } from "@syncschema/model";

export { type Impact, impacts } from "@syncschema/model";

/** One thing that a migration does, or leaves as the user has it. */
export interface Change {
  /** `keep` stands for something that the migration would have set and found configured. */
  readonly kind: "add" | "change" | "keep";
  readonly address: Address;
  /** The property that changes; undefined when the whole node is added or kept. */
  readonly property?: string;
  /** The value before, as JSON text or as an expression; undefined when there was none. */
  readonly before?: string;
  /** The value after, likewise, or in a few words what was added or kept. */
  readonly after: string;
  readonly impact: Impact;
  readonly edits: readonly JsonEdit[];
}

/** The gravest impact of some changes; undefined when nothing changes. */
export function gravest(changes: readonly Change[]): Impact | undefined {
  const found = changes.filter(({ kind }) => kind !== "keep").map(({ impact }) => impacts.indexOf(impact));
  return found.length === 0 ? undefined : impacts[Math.max(...found)];
}
