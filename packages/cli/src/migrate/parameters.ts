import type { Migration, ParameterValues } from "@syncschema/migrations";
import { CannotRun } from "../cannot-run.ts";

/** The values that were given as `--set name=value`. @throws CannotRun */
export function givenParameters(
  given: readonly string[] | undefined = [],
  migrations: readonly Migration[],
): ParameterValues {
  const known = migrations.flatMap(({ parameters = {} }) => Object.keys(parameters));
  const values = (given ?? []).map((text): [string, string] => {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
    if (name === undefined || value === undefined)
      throw new CannotRun(
        `--set ${text} has no value`,
        "Write the name, an equals sign and the value: --set name=value",
      );
    if (!known.includes(name))
      throw new CannotRun(
        `No migration has a parameter ${name}`,
        known.length === 0
          ? "No migration asks for one."
          : `There are ${[...new Set(known)].sort().join(", ")}.`,
      );
    return [name, value];
  });
  return Object.fromEntries(values);
}

/** How to give the parameters that a migration waits for; undefined where none is missing. */
export function missingText(
  migration: Migration,
  missing: readonly string[] | undefined,
): string | undefined {
  const options = (missing ?? []).map((name) => {
    const example = migration.parameters?.[name]?.example;
    return `--set ${name}=${example ?? "…"}`;
  });
  return options.length === 0 ? undefined : `Give it what it needs: ${options.join(" ")}`;
}
