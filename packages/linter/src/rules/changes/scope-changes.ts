import type { FilterGroupNode, ObjectMappingNode, SchemaChange } from "@syncschema/model";
import { byMapping } from "./changes-since.ts";

/** What became of the filter groups of a mapping that runs, and ran in the base. */
export interface ScopeChange {
  readonly mapping: ObjectMappingNode;
  readonly changes: readonly SchemaChange[];
  /** `removed`: the base had filter groups and the file has none. `narrower`: objects may fall out. */
  readonly becomes: "narrower" | "wider" | "removed";
}

/** By mapping; input filters are left out, since what falls out of them is not deprovisioned. */
export function scopeChanges(changes: readonly SchemaChange[]): ScopeChange[] {
  const felt = changes.filter((change) => {
    const group = filterGroupOf(change);
    return group !== undefined && group.collection !== "inputFilterGroups" && change.impact !== "resync";
  });
  return [...byMapping(felt)]
    .map(([mapping, inside]) => {
      const isNarrower = inside.some(({ impact }) => impact === "deprovision");
      const hasGroups = mapping.filterGroups.some(({ collection }) => collection !== "inputFilterGroups");
      const becomes = isNarrower ? "narrower" : hasGroups ? "wider" : "removed";
      return { mapping, changes: inside.filter(({ impact }) => impact !== "cosmetic"), becomes } as const;
    })
    .filter(({ changes: inside }) => inside.length > 0);
}

/** The filter group that a change is about, with or without one of its clauses. */
export function filterGroupOf({ before, after }: SchemaChange): FilterGroupNode | undefined {
  const node = after ?? before;
  if (node?.kind === "FilterClause") return node.parent;
  return node?.kind === "FilterGroup" ? node : undefined;
}

/**
 * Whether the changes are no more than the loss of the clause that leaves out external users of another tenant,
 * of which cross-tenant-external-filter-removed speaks.
 */
export function losesExternalFilter({ changes }: ScopeChange): boolean {
  return changes.every(({ kind, before }) => {
    if (kind !== "removed") return false;
    const clauses =
      before.kind === "FilterGroup" ? before.clauses : before.kind === "FilterClause" ? [before] : [];
    return clauses.length > 0 && clauses.every(isExternalFilter);
  });
}

/** The default scope of users between tenants: alternativeSecurityIds EQUALS None. */
export function isExternalFilter({
  sourceOperandName,
}: {
  readonly sourceOperandName: string | undefined;
}): boolean {
  return /^alternativeSecurityId(?:s|entifier)$/i.test(sourceOperandName ?? "");
}
