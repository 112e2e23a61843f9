import { extname } from "node:path";
import { type Problem, problem, readChecked, schemaProblems } from "@syncschema/linter";
import {
  declarationProblems,
  declaredMigration,
  type Migration,
  type MigrationDeclaration,
  migrationFault,
  migrationSchema,
} from "@syncschema/migrations";
import { decode } from "@syncschema/model";
import { CannotRun } from "../cannot-run.ts";
import { nameOf } from "../config/load-config.ts";
import { refuseOrWarn } from "../config/problem-frames.ts";
import { readBytes } from "../input/read-file.ts";
import type { MigrationFile } from "./migration-files.ts";

/** The migration in a file. @throws CannotRun when it is none, or has another id than its place says */
export async function loadMigration({ path, id }: MigrationFile): Promise<Migration> {
  const name = nameOf(path);
  if (extname(path) === ".json") return declared(name, decode(await readBytes(path)).text, id);
  // Bundled with what is loaded at every start, it could not import.
  const { importModule } = await import("../config/import-module.ts");
  const { default: migration } = await importModule(path, name);
  const fault = migrationFault(migration);
  if (fault !== undefined)
    throw new CannotRun(`${name} holds no migration: ${fault}`, "docs/guides/own-migrations.md shows one.");
  const found = migration as Migration;
  if (found.id !== id)
    throw new CannotRun(`${name} says that its id is ${found.id}`, `By its place it is ${id}. ${otherId}`);
  return found;
}

const otherId = "Correct the id, or move the file.";

function declared(name: string, text: string, id: string): Migration {
  const { lines, problems, value } = readChecked(name, text, (found) => problemsOf(found, id));
  refuseOrWarn({ name, lines, problems });
  return declaredMigration({ ...(value as Declared), id });
}

type Declared = Omit<MigrationDeclaration, "id"> & { readonly id?: string };

/** What is meant is looked at when the form is right. */
function problemsOf(value: unknown, id: string): Problem[] {
  const ofForm = schemaProblems(value, migrationSchema);
  if (ofForm.length > 0) return ofForm;
  const declaration = value as Declared;
  const found = declarationProblems(declaration).map(({ pointer, message, help }) =>
    problem(pointer, message, help),
  );
  return declaration.id === undefined || declaration.id === id
    ? found
    : [...found, problem("/id", `By its place the id is "${id}"`, otherId)];
}
