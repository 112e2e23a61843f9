import { type Finding, lint, rules } from "@syncschema/linter";
import { type MigrationPlan, type PlanOptions, planMigrations } from "@syncschema/migrations";
import type { DocumentReading, Profile, SchemaDocument } from "@syncschema/model";
import type { MigrateArguments } from "../commands/migrate.ts";
import { findFiles } from "../input/find-files.ts";
import { readFile } from "../input/read-file.ts";
import { allMigrations } from "../own-migrations/all-migrations.ts";
import type { LintedFile } from "../report/linted-file.ts";
import { progress } from "../terminal/progress.ts";
import { givenParameters } from "./parameters.ts";

/** A file with what migrating it would do; or, when it holds no schema, with the findings that say why. */
export type PlannedFile =
  | { readonly kind: "planned"; readonly path: string; readonly plan: MigrationPlan }
  | { readonly kind: "unreadable"; readonly file: LintedFile };

/** Plans the migration of every file that the arguments name. @throws CannotRun */
export async function planFiles(args: MigrateArguments): Promise<PlannedFile[]> {
  const { files, profile, parameter } = args;
  const migrations = await allMigrations();
  const options = { profile, migrations, parameters: givenParameters(parameter, migrations) };
  const paths = await findFiles(files);
  const bar = progress(paths.length, "planning");
  const planned: PlannedFile[] = [];
  for (const path of paths) {
    planned.push(plannedFile(path, await readFile(path), options));
    bar.step();
  }
  bar.done();
  return planned;
}

function plannedFile(path: string, reading: DocumentReading, options: PlanOptions): PlannedFile {
  if (reading.kind === "schema") return { kind: "planned", path, plan: planMigrations(reading, options) };
  const findings = lint(reading, { rules });
  return { kind: "unreadable", file: { path, profile: "unknown", findings, lines: reading.file.lines } };
}

/** Whether a plan changes anything. */
export function isPending({ steps }: MigrationPlan): boolean {
  return steps.some(({ state }) => state.state === "pending");
}

/** Whether something is wrong with the file. A migration that only waits for a parameter was not asked for. */
export function isBlocked({ steps }: MigrationPlan): boolean {
  return steps.some(({ state }) => state.state === "blocked" && state.missing === undefined);
}

/** What lint says of a document, apart from notes. */
export function complaints(document: SchemaDocument, profile: Profile | undefined): Finding[] {
  return lint(document, { rules, profile }).filter(({ severity }) => severity !== "info");
}
