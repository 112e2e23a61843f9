import type { Profile, SchemaDocument } from "@syncschema/model";
import type { Migration } from "../migration/define-migration.ts";
import type { ParameterValues } from "../migration/parameters.ts";
import { type MigrationPlan, type MigrationStep, performedStep, settledStep } from "./plan-migrations.ts";

/** A migration that was done, with the values that it had. */
export interface DoneMigration {
  readonly migration: Migration;
  readonly parameters: ParameterValues;
}

/**
 * Plans the way back of migrations, the last first. One that has none, or cannot be taken back as the schema
 * stands, holds up all before it.
 *
 * @param done in the order in which they were done
 */
export function planDown(
  document: SchemaDocument,
  done: readonly DoneMigration[],
  profile: Profile = document.profile,
): MigrationPlan {
  const steps: MigrationStep[] = [];
  let after = document;
  for (const each of done.toReversed()) {
    const obstacle = steps.find(({ state }) => state.state === "blocked");
    const step = takenBack(each, after, profile, obstacle);
    steps.push(step);
    after = step.after;
  }
  return { before: document, after, steps };
}

function takenBack(
  { migration, parameters }: DoneMigration,
  document: SchemaDocument,
  profile: Profile,
  obstacle: MigrationStep | undefined,
): MigrationStep {
  const { down } = migration;
  if (obstacle) {
    const reason = `${obstacle.migration.id} came after it and cannot be taken back`;
    return settledStep(migration, document, { state: "blocked", reason });
  }
  if (typeof down !== "function") {
    const reason = `it cannot be taken back: ${down.reason}`;
    return settledStep(migration, document, { state: "blocked", reason });
  }
  return performedStep(migration, document, {
    operations: down(document, { profile, parameters }),
    parameters,
  });
}
