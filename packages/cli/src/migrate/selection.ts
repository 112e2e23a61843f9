import { type Migration, type PlanOptions, withRequirements } from "@syncschema/migrations";
import { CannotRun } from "../cannot-run.ts";

/** What a person said of which migrations to do. */
export interface SelectionArguments {
  readonly only?: readonly string[] | undefined;
  readonly to?: string | undefined;
}

/** Migrations to plan, and whether they were asked for by name. */
export interface Selection extends Pick<PlanOptions, "migrations"> {
  readonly migrations: readonly Migration[];
  readonly selected: readonly Migration[];
  readonly isNamed: boolean;
}

/**
 * The migrations that arguments name: `--only` takes migrations and whole sequences, `--to` one with all that it
 * comes after.
 *
 * @throws CannotRun when there is none of a name
 */
export function selection({ only, to }: SelectionArguments, migrations: readonly Migration[]): Selection {
  if (only !== undefined && to !== undefined)
    throw new CannotRun(
      "--only and --to cannot be used together",
      "--only does what it names, --to does one migration and all that it comes after.",
    );
  if (to !== undefined) {
    const needed = withRequirements([migrationCalled(to, migrations)], migrations);
    return { migrations, selected: migrations.filter((one) => needed.has(one)), isNamed: true };
  }
  if (only === undefined) return { migrations, selected: migrations, isNamed: false };
  const named = only.flatMap((name) => {
    const ofSequence = migrations.filter(({ id }) => id.startsWith(`${name}/`));
    return ofSequence.length > 0 ? ofSequence : [migrationCalled(name, migrations)];
  });
  return { migrations, selected: migrations.filter((one) => named.includes(one)), isNamed: true };
}

/** @throws CannotRun when there is none */
export function migrationCalled(name: string, migrations: readonly Migration[]): Migration {
  const found = migrations.find(({ id }) => id === name);
  if (found) return found;
  throw new CannotRun(
    `There is no migration ${name}`,
    `There are ${migrations.map(({ id }) => id).join(", ")}.`,
  );
}
