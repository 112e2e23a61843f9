import type { Profile, SchemaDocument } from "@syncschema/model";
import { applyOperations, type OperationOutcome } from "../apply/apply-operations.ts";
import type { Change } from "../apply/change.ts";
import type { Migration, MigrationState } from "../migration/define-migration.ts";
import { type ParameterValues, parameterValues } from "../migration/parameters.ts";
import { requirementsOf } from "../migration/sequence.ts";
import { reasonText } from "../operation/blocked.ts";
import { operationText } from "../operation/operation.ts";
import { migrations as allMigrations } from "../registry.ts";

/** One migration of a plan. */
export interface MigrationStep {
  readonly migration: Migration;
  readonly state: MigrationState;
  /** Its operations with what became of each; none unless the state is pending or applied. */
  readonly outcomes: readonly OperationOutcome[];
  /** What they change and keep, in their order. */
  readonly changes: readonly Change[];
}

/** What migrating a schema would do. Nothing is written; `after` is the document that would be. */
export interface MigrationPlan {
  readonly before: SchemaDocument;
  readonly after: SchemaDocument;
  readonly steps: readonly MigrationStep[];
}

export interface PlanOptions {
  /** The kind of provisioning, where a person knows better than the file shows. */
  readonly profile?: Profile | undefined;
  /** In the order in which they are done. */
  readonly migrations?: readonly Migration[];
  /** Values of the parameters that migrations ask for. */
  readonly parameters?: ParameterValues;
}

/**
 * Plans every pending migration, each on the result of those before it. One that is blocked holds up those that
 * come after it in its sequence or depend on it; other sequences go on.
 */
export function planMigrations(document: SchemaDocument, options: PlanOptions = {}): MigrationPlan {
  const { profile = document.profile, migrations = allMigrations, parameters = {} } = options;
  const steps: MigrationStep[] = [];
  const held = new Map<Migration, BlockedState>();
  let after = document;
  for (const migration of migrations) {
    const [obstacle] = requirementsOf(migration, migrations).flatMap((other) => held.get(other) ?? []);
    const { document: next, ...step } = planned(migration, after, { profile, given: parameters, obstacle });
    steps.push(step);
    if (step.state.state === "pending") after = next;
    if (step.state.state === "blocked") held.set(migration, heldUp(migration, step.state));
  }
  return { before: document, after, steps };
}

interface Circumstances {
  readonly profile: Profile;
  readonly given: ParameterValues;
  /** The state that a migration has that comes after one that cannot be done. */
  readonly obstacle: BlockedState | undefined;
}

type BlockedState = Extract<MigrationState, { state: "blocked" }>;

/** What holds a migration up holds up those after it; a parameter that is missing for the one is for the others. */
function heldUp({ id }: Migration, { missing }: BlockedState): BlockedState {
  return {
    state: "blocked",
    reason: `it comes after ${id}, which is blocked`,
    ...(missing ? { missing } : {}),
  };
}

type Planned = MigrationStep & { readonly document: SchemaDocument };

/** One migration with the document that it makes. */
function planned(migration: Migration, document: SchemaDocument, circumstances: Circumstances): Planned {
  const { profile, given, obstacle } = circumstances;
  const settled = (state: MigrationState): Planned => ({
    migration,
    state,
    outcomes: [],
    changes: [],
    document,
  });
  if (!migration.profiles.includes(profile)) {
    const kind = profile === "unknown" ? "of no known kind" : profile;
    const reason = `it is for ${migration.profiles.join(", ")}, and this schema is ${kind}`;
    return settled({ state: "not-applicable", reason });
  }
  if (obstacle) return settled(obstacle);
  const detected = migration.detect?.(document, profile);
  if (detected && detected.state !== "pending") return settled(detected);
  const parameters = parameterValues(migration.parameters ?? {}, given);
  if ("reason" in parameters) return settled({ state: "blocked", ...parameters });
  const context = { profile, parameters: parameters.values };
  const { outcomes, document: after } = applyOperations(document, migration.up(document, context));
  const blocked = outcomes.filter((outcome) => outcome.state === "blocked");
  if (blocked.length > 0) {
    const reasons = blocked.map(
      ({ operation, reason }) => `it cannot ${operationText(operation)}: ${reasonText(reason)}`,
    );
    return settled({ state: "blocked", reason: reasons.join("; ") });
  }
  const isPending = outcomes.some(({ state }) => state === "applied");
  const done = outcomes.filter(({ state }) => state === "satisfied");
  if (migration.undoneWhole && isPending && done.length > 0) {
    const texts = done.map(({ operation }) => operationText(operation)).join("; ");
    return settled({ state: "blocked", reason: `its way back would undo what is so already: ${texts}` });
  }
  return {
    migration,
    state: { state: isPending ? "pending" : "applied" },
    outcomes,
    changes: outcomes.flatMap(({ changes }) => changes),
    document: after,
  };
}
