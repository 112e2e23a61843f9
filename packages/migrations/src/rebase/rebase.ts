import { compareSchemas, type JsonEdit, type SchemaChange, type SchemaDocument } from "@syncschema/model";
import { applyOperations } from "../apply/apply-operations.ts";
import { operationsFor } from "../apply/operations-between.ts";
import { type BlockedReason, reasonText } from "../operation/blocked.ts";
import type { Operation } from "../operation/operation.ts";
import type { Conflict } from "./conflict.ts";
import { type Customisation, customisationsOf, type RebaseSides } from "./customisations.ts";
import { inOtherTenant } from "./in-other-tenant.ts";
import { type Settlement, settled } from "./settlement.ts";
import type { TenantMap } from "./tenant-map.ts";

export interface RebaseOptions {
  /** How conflicts are decided. */
  readonly settlements?: readonly Settlement[];
  /** What is called otherwise in the tenant of `onto`, where that is another one. */
  readonly tenants?: TenantMap | undefined;
}

/** What comes of bringing customisations onto another schema. Nothing is written. */
export interface Rebased {
  /** `onto` with the customisations. Where a conflict is open, it stays as it was. */
  readonly document: SchemaDocument;
  /** What changes in `onto`, with conflicts that were settled for `mine`. */
  readonly ported: readonly SchemaChange[];
  /** What changes for somebody who has `mine`; what is in an open conflict is not among it. */
  readonly brought: readonly SchemaChange[];
  /** What nobody has decided yet. */
  readonly conflicts: readonly Conflict[];
  /** Settlements that no conflict asks for. */
  readonly idle: readonly Settlement[];
  readonly operations: readonly Operation[];
  /** What the operations come down to in `onto`. */
  readonly edits: readonly JsonEdit[];
}

/**
 * Brings what `mine` changed in `base` to `onto`, by address. What one side alone has changed, or both alike, is
 * taken; what they have changed differently is a conflict. The ids of the schema, of rules and of directories are
 * the service's, and stay those of `onto`.
 *
 * From tenant to tenant, `base` and `mine` are read in the terms of the other tenant. Definitions of `onto` stay, and
 * a customisation that names something of the first tenant still is a conflict.
 */
export function rebase(sides: RebaseSides, options: RebaseOptions = {}): Rebased {
  const { tenants, settlements = [] } = options;
  const { onto } = sides;
  const base = tenants ? inOtherTenant(sides.base, tenants) : sides.base;
  const mine = tenants ? inOtherTenant(sides.mine, tenants) : sides.mine;

  const customisations = customisationsOf({ base, mine, onto }, tenants);
  const conflicts = customisations.flatMap(({ conflict }) => conflict ?? []);
  const { choices, idle } = settled(conflicts, settlements, [onto, mine, base]);
  const isTaken = ({ conflict }: Customisation) => conflict === undefined || choices.get(conflict) === "ours";
  const isOpen = ({ conflict }: Customisation) => conflict !== undefined && !choices.has(conflict);

  const taken = portsOf(customisations.filter(isTaken));
  const operations = operationsFor(taken, onto, mine);
  const { document, edits } = done(onto, operations);
  // Were every open conflict decided for `mine`, the rest would be what the other schema brings.
  const withOpen = portsOf(customisations.filter((each) => isTaken(each) || isOpen(each)));
  const likeMine =
    withOpen.length === taken.length ? document : done(onto, operationsFor(withOpen, onto, mine)).document;
  return {
    document,
    // What they do depends on what else the result has, so it is told from the result.
    ported: compareSchemas(onto, document),
    brought: compareSchemas(mine, likeMine),
    conflicts: conflicts.filter((conflict) => !choices.has(conflict)),
    idle,
    operations,
    edits,
  };
}

function portsOf(customisations: readonly Customisation[]): SchemaChange[] {
  return customisations.map(({ port }) => port);
}

function done(onto: SchemaDocument, operations: readonly Operation[]) {
  const applied = applyOperations(onto, operations);
  const reasons = applied.outcomes.flatMap((outcome): BlockedReason[] =>
    outcome.state === "blocked" ? [outcome.reason] : [],
  );
  if (reasons.length > 0) throw new TypeError(reasons.map(reasonText).join("; "));
  return applied;
}
