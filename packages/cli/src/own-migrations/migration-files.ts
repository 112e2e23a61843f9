import { type Dirent, readdirSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { CannotRun } from "../cannot-run.ts";
import { nameOf } from "../config/load-config.ts";

/** A file that holds a migration. */
export interface MigrationFile {
  readonly path: string;
  /** What its place says: `<sequence>/<number>-<name>`. */
  readonly id: string;
  readonly sequence: string;
  readonly number: number;
}

const endings: ReadonlySet<string> = new Set([".json", ".mjs", ".ts"]);

/**
 * The migrations in a folder, by sequence and number; what else stands there is none of them.
 *
 * @throws CannotRun when one is not called as migrations are, or two have one number
 */
export function migrationFiles(folder: string): MigrationFile[] {
  const files = entriesOf(folder)
    .filter((entry) => entry.isDirectory() && isSequence(entry.name))
    .flatMap(({ name }) => filesOf(join(folder, name), name));
  const ids = new Map<string, MigrationFile>();
  for (const file of files) {
    const key = `${file.sequence}/${file.number}`;
    const other = ids.get(key);
    if (other) {
      throw new CannotRun(
        `${nameOf(other.path)} and ${nameOf(file.path)} have one number`,
        "Keep one of them, or give the later one the next number.",
      );
    }
    ids.set(key, file);
  }
  return files.sort((a, b) =>
    a.sequence < b.sequence ? -1 : a.sequence > b.sequence ? 1 : a.number - b.number,
  );
}

/** Whether a sequence can have this name. */
export function isSequence(name: string): boolean {
  return /^[a-z][a-z-]*$/.test(name);
}

function filesOf(folder: string, sequence: string): MigrationFile[] {
  return entriesOf(folder)
    .filter((entry) => entry.isFile() && isMigration(entry.name))
    .map(({ name }) => {
      const path = join(folder, name);
      const [stem = "", number] = /^([1-9]\d*)-[a-z\d-]+$/.exec(basename(name, extname(name))) ?? [];
      if (number === undefined) {
        throw new CannotRun(
          `${nameOf(path)} is not called as migrations are`,
          "Call it <number>-<name>, in small letters, digits and hyphens: 1-cost-centre.json.",
        );
      }
      return { path, id: `${sequence}/${stem}`, sequence, number: Number(number) };
    });
}

/** Tests stand beside what they test, and types have nothing to run. */
function isMigration(name: string): boolean {
  return !name.startsWith(".") && endings.has(extname(name)) && !/\.(?:test|spec|d)\.[a-z]+$/.test(name);
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new CannotRun(
      `${nameOf(folder)} cannot be read: ${(error as Error).message}`,
      "Check its permissions.",
    );
  }
}
