import type { Profile, SchemaDocument } from "@syncschema/model";
import { applyOperations, type OperationOutcome } from "../apply/apply-operations.ts";
import type { Change } from "../apply/change.ts";
import type { Migration, MigrationState } from "../migration/define-migration.ts";
import { knownValues, type ParameterValues, parameterValues } from "../migration/parameters.ts";
import { requirementsOf } from "../migration/sequence.ts";
import { reasonText } from "../operation/blocked.ts";
import { type Operation, operationText } from "../operation/operation.ts";
import { migrations as allMigrations } from "../registry.ts";

/** One migration of a plan. */
export interface MigrationStep {
  readonly migration: Migration;
  readonly state: MigrationState;
  /** Its operations with what became of each; none unless the state is pending or applied. */
  readonly outcomes: readonly OperationOutcome[];
  /** What they change and keep, in their order. */
  readonly changes: readonly Change[];
  /** The values that it got of its parameters, those left to their defaults included. */
  readonly parameters: ParameterValues;
  /** The document after it; where it is not pending, the one before it. */
  readonly after: SchemaDocument;
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
  /** Those of them to do; all when left out. The others are only looked at where one of these comes after them. */
  readonly selected?: readonly Migration[];
  /** Values of the parameters that migrations ask for. */
  readonly parameters?: ParameterValues;
}

/**
 * Plans every pending migration, each on the result of those before it. One that is blocked holds up those that
 * come after it in its sequence or depend on it; other sequences go on. One that waits for a parameter was not asked
 * for, so it holds up only those that name it in `dependsOn`.
 */
export function planMigrations(document: SchemaDocument, options: PlanOptions = {}): MigrationPlan {
  const { profile = document.profile, migrations = allMigrations, parameters = {} } = options;
  const { selected = migrations } = options;
  const needed = withRequirements(selected, migrations);
  const steps: MigrationStep[] = [];
  const held = new Map<Migration, BlockedState>();
  let after = document;
  for (const migration of migrations.filter((one) => needed.has(one))) {
    const [obstacle] = requirementsOf(migration, migrations).flatMap((other) => {
      const state = held.get(other);
      return state && (state.missing === undefined || migration.dependsOn?.includes(other.id)) ? state : [];
    });
    const step = planned(migration, after, { profile, given: parameters, obstacle });
    if (step.state.state === "blocked") held.set(migration, heldUp(migration, step.state));
    if (selected.includes(migration)) {
      steps.push(step);
      after = step.after;
    } else if (step.state.state === "pending") held.set(migration, leftOut(migration));
  }
  return { before: document, after, steps };
}

/** Migrations with those that they come after. */
export function withRequirements(
  selected: readonly Migration[],
  migrations: readonly Migration[],
): Set<Migration> {
  const found = new Set<Migration>();
  const visit = (migration: Migration): void => {
    if (found.has(migration)) return;
    found.add(migration);
    for (const earlier of requirementsOf(migration, migrations)) visit(earlier);
  };
  for (const migration of selected) visit(migration);
  return found;
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

/** The same of one that is pending and not to be done. */
function leftOut({ id }: Migration): BlockedState {
  return { state: "blocked", reason: `it comes after ${id}, which is pending and was not asked for` };
}

/** The state of a migration that is done on request alone, when nobody asks for it and there would be something to do. */
function withoutRequest(
  { onRequest = false, parameters = {} }: Migration,
  detected: MigrationState | undefined,
  given: ParameterValues,
): MigrationState | undefined {
  const isSettled = detected?.state === "applied" || detected?.state === "not-applicable";
  const isAskedFor = Object.keys(parameters).some((name) => Object.hasOwn(given, name));
  if (!onRequest || isSettled || isAskedFor) return undefined;
  const refusal = parameterValues(parameters, {});
  const { reason = "", missing = [] } = "reason" in refusal ? refusal : {};
  return { state: "not-applicable", reason: `it is done on request alone: ${reason}`, missing };
}

function planned(
  migration: Migration,
  document: SchemaDocument,
  { profile, given, obstacle }: Circumstances,
): MigrationStep {
  const settled = (state: MigrationState): MigrationStep => settledStep(migration, document, state);
  if (!migration.profiles.includes(profile)) {
    const kind = profile === "unknown" ? "of no known kind" : profile;
    const reason = `it is for ${migration.profiles.join(", ")}, and this schema is ${kind}`;
    return settled({ state: "not-applicable", reason });
  }
  if (obstacle) return settled(withoutRequest(migration, obstacle, given) ?? obstacle);
  const detected = migration.detect?.(document, profile, knownValues(migration.parameters ?? {}, given));
  const unasked = withoutRequest(migration, detected, given);
  if (unasked) return settled(unasked);
  if (detected && detected.state !== "pending") return settled(detected);
  const parameters = parameterValues(migration.parameters ?? {}, given);
  if ("reason" in parameters) return settled({ state: "blocked", ...parameters });
  const operations = migration.up(document, { profile, parameters: parameters.values });
  return performedStep(migration, document, { operations, parameters: parameters.values });
}

/** A migration that leaves a document as it is. */
export function settledStep(
  migration: Migration,
  document: SchemaDocument,
  state: MigrationState,
): MigrationStep {
  return { migration, state, outcomes: [], changes: [], parameters: {}, after: document };
}

/** What operations for a migration come to: blocked when one of them is, applied when there is nothing to do. */
export function performedStep(
  migration: Migration,
  document: SchemaDocument,
  {
    operations,
    parameters,
  }: { readonly operations: readonly Operation[]; readonly parameters: ParameterValues },
): MigrationStep {
  const { outcomes, document: after } = applyOperations(document, operations);
  const blocked = outcomes.filter((outcome) => outcome.state === "blocked");
  if (blocked.length > 0) {
    const reasons = blocked.map(
      ({ operation, reason }) => `it cannot ${operationText(operation)}: ${reasonText(reason)}`,
    );
    return settledStep(migration, document, { state: "blocked", reason: reasons.join("; ") });
  }
  const isPending = outcomes.some(({ state }) => state === "applied");
  const done = outcomes.filter(({ state }) => state === "satisfied");
  if (migration.undoneWhole && isPending && done.length > 0) {
    const texts = done.map(({ operation }) => operationText(operation)).join("; ");
    const reason = `its way back would undo what is so already: ${texts}`;
    return settledStep(migration, document, { state: "blocked", reason });
  }
  return {
    migration,
    state: { state: isPending ? "pending" : "applied" },
    outcomes,
    changes: outcomes.flatMap(({ changes }) => changes),
    parameters,
    after,
  };
}
