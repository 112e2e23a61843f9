import type { Migration } from "./define-migration.ts";

/** Migrations that build on each other have numbers; the sequences stand beside each other. */
export interface Place {
  readonly sequence: string;
  readonly number: number;
}

/** @throws RangeError when the id is not `<sequence>/<number>-<name>`. */
export function placeOf({ id }: Pick<Migration, "id">): Place {
  const [, sequence, number] = /^([a-z][a-z-]*)\/([1-9]\d*)-[a-z\d-]+$/.exec(id) ?? [];
  if (sequence === undefined)
    throw new RangeError(`${id} is no id of a migration: <sequence>/<number>-<name>`);
  return { sequence, number: Number(number) };
}

/**
 * Migrations in the order in which they are done: each after those before it in its sequence and after those
 * that it depends on, else by sequence.
 *
 * @throws RangeError when a number is missing or stands twice, when a dependency does not exist, or in a circle
 */
export function inSequence(migrations: readonly Migration[]): Migration[] {
  const sorted = migrations
    .map((migration) => ({ migration, ...placeOf(migration) }))
    .sort((a, b) => (a.sequence < b.sequence ? -1 : a.sequence > b.sequence ? 1 : a.number - b.number));
  const byId = new Map<string, Migration>();
  for (const [index, { migration, sequence, number }] of sorted.entries()) {
    const previous = sorted[index - 1];
    const expected = previous?.sequence === sequence ? previous.number + 1 : 1;
    if (number !== expected) throw new RangeError(`${migration.id} should have the number ${expected}`);
    byId.set(migration.id, migration);
  }
  const ordered: Migration[] = [];
  const visit = (migration: Migration, waiting: readonly Migration[]): void => {
    if (ordered.includes(migration)) return;
    if (waiting.includes(migration))
      throw new RangeError(`${[...waiting, migration].map(({ id }) => id).join(" → ")} depend on each other`);
    for (const earlier of requirementsOf(migration, migrations)) visit(earlier, [...waiting, migration]);
    ordered.push(migration);
  };
  for (const { migration } of sorted) {
    for (const id of migration.dependsOn ?? [])
      if (!byId.has(id)) throw new RangeError(`${migration.id} depends on ${id}, which does not exist`);
    visit(migration, []);
  }
  return ordered;
}

/** The migrations that have to be done before one: the one before it in its sequence, and those it names. */
export function requirementsOf(migration: Migration, migrations: readonly Migration[]): Migration[] {
  const { sequence, number } = placeOf(migration);
  return migrations.filter((other) => {
    const place = placeOf(other);
    const isPrevious = place.sequence === sequence && place.number === number - 1;
    return isPrevious || (migration.dependsOn?.includes(other.id) ?? false);
  });
}
