import { extname } from "node:path";
import {
  type JsoncFile,
  located,
  type Problem,
  problem,
  readJsonc,
  schemaProblems,
} from "@syncschema/linter";
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
  if (extname(path) === ".json") return declared(readJsonc(name, decode(await readBytes(path)).text), id);
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

function declared(file: JsoncFile, id: string): Migration {
  complain(file, []);
  complain(file, schemaProblems(file.value, migrationSchema));
  const value = file.value as Omit<MigrationDeclaration, "id"> & { readonly id?: string };
  const found = declarationProblems(value).map(({ pointer, message, help }) =>
    problem(pointer, message, help),
  );
  if (value.id !== undefined && value.id !== id)
    found.push(problem("/id", `By its place the id is "${id}"`, otherId));
  complain(file, found);
  return declaredMigration({ ...value, id });
}

/** @throws CannotRun when there is something to complain of */
function complain(file: JsoncFile, problems: readonly Problem[]): void {
  refuseOrWarn({
    name: file.path,
    lines: file.lines,
    problems: [...file.problems, ...located(problems, file)],
  });
}
