import type {
  FilterClauseNode,
  FilterGroupNode,
  ObjectMappingNode,
  Profile,
  SchemaChange,
} from "@syncschema/model";
import { isCrossTenantUser } from "../cross-tenant/user-mapping.ts";
import { byMapping } from "./changes-since.ts";

/** What became of the filter groups of a mapping that runs, and ran in the base. */
export interface ScopeChange {
  readonly mapping: ObjectMappingNode;
  readonly changes: readonly SchemaChange[];
  /** `removed`: the base had filter groups and the file has none. `narrower`: objects may fall out. */
  readonly becomes: "narrower" | "wider" | "removed";
}

/**
 * By mapping. Left out are names of filter groups, and input filters, since what falls out of those is not
 * deprovisioned.
 */
export function scopeChanges(changes: readonly SchemaChange[]): ScopeChange[] {
  const felt = changes.filter((change) => {
    const collection = filterGroupOf(change)?.collection;
    const isFelt = change.impact === "create" || change.impact === "deprovision";
    return isFelt && collection !== undefined && collection !== "inputFilterGroups";
  });
  return [...byMapping(felt)].map(([mapping, inside]) => {
    const isNarrower = inside.some(({ impact }) => impact === "deprovision");
    const hasGroups = mapping.filterGroups.some(({ collection }) => collection !== "inputFilterGroups");
    return { mapping, changes: inside, becomes: isNarrower ? "narrower" : hasGroups ? "wider" : "removed" };
  });
}

/** The filter group that a change is about, with or without one of its clauses. */
export function filterGroupOf({ before, after }: SchemaChange): FilterGroupNode | undefined {
  const node = after ?? before;
  if (node?.kind === "FilterClause") return node.parent;
  return node?.kind === "FilterGroup" ? node : undefined;
}

/** Whether cross-tenant-external-filter-removed says all that there is to say. */
export function isAboutExternalUsers({ mapping, changes, becomes }: ScopeChange, profile: Profile): boolean {
  if (becomes === "narrower" || !isCrossTenantUser(mapping, profile)) return false;
  return changes.every((change) => {
    const lost = clausesLost(change);
    return lost.length > 0 && lost.every(isExternalFilter);
  });
}

/** The clauses that are gone by a change, alone or with their group. */
export function clausesLost({ kind, before }: SchemaChange): readonly FilterClauseNode[] {
  if (kind !== "removed") return [];
  if (before.kind === "FilterGroup") return before.clauses;
  return before.kind === "FilterClause" ? [before] : [];
}

/** A clause of the default scope of users between tenants: alternativeSecurityIds EQUALS None. */
export function isExternalFilter({ sourceOperandName = "" }: FilterClauseNode): boolean {
  return /^alternativeSecurityId(?:s|entifier)$/i.test(sourceOperandName);
}
