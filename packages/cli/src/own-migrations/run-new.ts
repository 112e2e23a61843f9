import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { CannotRun } from "../cannot-run.ts";
import type { NewMigrationArguments } from "../commands/migrate-new.ts";
import { nameOf } from "../config/load-config.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { writeFileAtomically } from "../input/write-file.ts";
import { printable } from "../terminal/printable.ts";
import { standardOutput } from "../terminal/terminal.ts";
import { migrationFiles } from "./migration-files.ts";
import { folderName, migrationsFolder } from "./migrations-folder.ts";
import { newPlace } from "./new-place.ts";
import { jsonText, testText, typescriptText } from "./scaffold.ts";

/** Writes a migration and its test; what is there stays. @throws CannotRun */
export async function runNew({
  id: wanted,
  format,
  folder: named,
}: NewMigrationArguments): Promise<ExitCode> {
  const folder = named === undefined ? (migrationsFolder() ?? resolve(folderName)) : resolve(named);
  const { id } = newPlace(wanted, existsSync(folder) ? migrationFiles(folder) : []);
  const stem = join(folder, id);
  const path = `${stem}.${format}`;
  const test = `${stem}.test.${format === "json" ? "mjs" : "ts"}`;
  const taken = [path, test].find((file) => existsSync(file));
  if (taken !== undefined) {
    throw new CannotRun(`${nameOf(taken)} is there already`, "Nothing was written. Choose another name.");
  }
  write(path, format === "json" ? jsonText(id, formatFrom(dirname(path))) : typescriptText(id));
  write(test, testText(`${id.slice(id.indexOf("/") + 1)}.${format}`));
  const runner = format === "ts" ? "Node 22.18, 24 or later" : "Node";
  standardOutput().write(
    printable(
      `Wrote ${nameOf(path)}.\nWrote ${nameOf(test)}.\n\nTest it with ${runner}: node --test ${nameOf(test)}\n`,
    ),
  );
  return exitCode.clean;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileAtomically(path, new TextEncoder().encode(text));
}

/** The format as editors find it from a folder, where syncschema is installed here. */
function formatFrom(folder: string): string | undefined {
  const format = resolve("node_modules/syncschema/dist/schemas/migration.schema.json");
  return existsSync(format) ? relative(folder, format).replaceAll("\\", "/") : undefined;
}
