import { migrations as builtIn, inSequence, type Migration, placeOf } from "@syncschema/migrations";
import { CannotRun } from "../cannot-run.ts";
import { nameOf } from "../config/load-config.ts";
import { loadMigration } from "./load-migration.ts";
import { migrationFiles } from "./migration-files.ts";
import { migrationsFolder } from "./migrations-folder.ts";

/**
 * The built-in migrations and those of the nearest folder `migrations`, in the order in which they are done.
 *
 * @throws CannotRun when one of them cannot be used, or they make no sequences
 */
export async function allMigrations(): Promise<readonly Migration[]> {
  const folder = migrationsFolder();
  const files = folder === undefined ? [] : migrationFiles(folder);
  for (const { path, sequence } of files) {
    if (isBuiltIn(sequence)) {
      throw new CannotRun(
        `${nameOf(path)} would belong to a sequence of syncschema, which goes on by itself`,
        `Choose another name than ${sequence}, such as that of your organisation.`,
      );
    }
  }
  const own: Migration[] = [];
  for (const file of files) own.push(await loadMigration(file));
  try {
    return inSequence([...builtIn, ...own]);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CannotRun(
      `The migrations in ${nameOf(folder ?? "")} make no sequences: ${error.message}`,
      "The numbers of a sequence begin at 1 and leave none out, and `dependsOn` names ids that there are.",
    );
  }
}

/** Whether a sequence is one of those that come with syncschema. */
export function isBuiltIn(sequence: string): boolean {
  return builtIn.some((migration) => placeOf(migration).sequence === sequence);
}
