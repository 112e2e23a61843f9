import { CannotRun } from "../cannot-run.ts";
import { isBuiltIn } from "./all-migrations.ts";
import { isSequence, type MigrationFile } from "./migration-files.ts";

/** Where a new migration belongs. */
export type NewPlace = Pick<MigrationFile, "id" | "sequence" | "number">;

/**
 * The place of a new migration behind those that there are; without a number it gets the next.
 *
 * @param wanted `<sequence>/<name>` or `<sequence>/<number>-<name>`
 * @throws CannotRun when there is no such place
 */
export function newPlace(wanted: string, files: readonly MigrationFile[]): NewPlace {
  const [, sequence = "", given, name = ""] = /^([^/]+)\/(?:(\d+)-)?([^/]*)$/.exec(wanted) ?? [];
  if (!isSequence(sequence) || !/^[a-z\d-]*[a-z][a-z\d-]*$/.test(name)) {
    throw new CannotRun(
      `${wanted} is no name of a migration`,
      "Write <sequence>/<name> in small letters and hyphens: contoso/cost-centre.",
    );
  }
  if (isBuiltIn(sequence)) {
    throw new CannotRun(
      `${sequence} is a sequence of syncschema, which goes on by itself`,
      "Choose another name, such as that of your organisation.",
    );
  }
  const siblings = files.filter((file) => file.sequence === sequence);
  const namesake = siblings.find(({ id, number }) => id === `${sequence}/${number}-${name}`);
  if (namesake)
    throw new CannotRun(`${namesake.id} is there already`, "Nothing was written. Choose another name.");
  const last = Math.max(0, ...siblings.map(({ number }) => number));
  const number = last + 1;
  if (given !== undefined && given !== String(number)) {
    const why = Number(given) < number ? "is taken" : "would leave a number out";
    throw new CannotRun(`${wanted} ${why}`, `The next of ${sequence} is ${sequence}/${number}-${name}.`);
  }
  return { id: `${sequence}/${number}-${name}`, sequence, number };
}
