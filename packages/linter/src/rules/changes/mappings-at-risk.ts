import type { ObjectMappingNode, SchemaChange } from "@syncschema/model";
import { byMapping } from "./changes-since.ts";
import { mappingsWithChangedFlow } from "./flow-type-changes.ts";
import { filterGroupOf } from "./scope-changes.ts";

/** Why many objects may be deleted at once, with a place that shows it. */
export interface Risk {
  readonly reason: "scope" | "matching";
  readonly change: SchemaChange;
}

/** Mappings that begin to flow Delete together with a narrower scope or another matching. */
export function mappingsAtRisk(changes: readonly SchemaChange[]): ReadonlyMap<ObjectMappingNode, Risk> {
  const deleting = new Set(mappingsWithChangedFlow(changes, "Delete", "added"));
  const atRisk = new Map<ObjectMappingNode, Risk>();
  for (const [mapping, inside] of byMapping(changes)) {
    if (!deleting.has(mapping)) continue;
    const narrower = inside.find((change) => filterGroupOf(change) && change.impact === "deprovision");
    const matching = inside.find(({ impact }) => impact === "relink");
    if (narrower) atRisk.set(mapping, { reason: "scope", change: narrower });
    else if (matching) atRisk.set(mapping, { reason: "matching", change: matching });
  }
  return atRisk;
}
