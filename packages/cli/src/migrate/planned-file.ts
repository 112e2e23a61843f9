import { type Finding, lint, rules } from "@syncschema/linter";
import { type MigrationPlan, planMigrations } from "@syncschema/migrations";
import type { DocumentReading, Profile, SchemaDocument } from "@syncschema/model";
import type { MigrateArguments } from "../commands/migrate.ts";
import { findFiles } from "../input/find-files.ts";
import { readFile } from "../input/read-file.ts";
import type { LintedFile } from "../report/linted-file.ts";
import { progress } from "../terminal/progress.ts";

/** A file with what migrating it would do; or, when it holds no schema, with the findings that say why. */
export type PlannedFile =
  | { readonly kind: "planned"; readonly path: string; readonly plan: MigrationPlan }
  | { readonly kind: "unreadable"; readonly file: LintedFile };

/** Plans the migration of every file that the arguments name. @throws CannotRun */
export async function planFiles({ files, profile }: MigrateArguments): Promise<PlannedFile[]> {
  const paths = await findFiles(files);
  const bar = progress(paths.length, "planning");
  const planned: PlannedFile[] = [];
  for (const path of paths) {
    planned.push(plannedFile(path, await readFile(path), profile));
    bar.step();
  }
  bar.done();
  return planned;
}

function plannedFile(path: string, reading: DocumentReading, profile: Profile | undefined): PlannedFile {
  if (reading.kind === "schema") return { kind: "planned", path, plan: planMigrations(reading, { profile }) };
  const findings = lint(reading, { rules });
  return { kind: "unreadable", file: { path, profile: "unknown", findings, lines: reading.file.lines } };
}

/** Whether a plan changes anything. */
export function isPending({ steps }: MigrationPlan): boolean {
  return steps.some(({ state }) => state.state === "pending");
}

export function isBlocked({ steps }: MigrationPlan): boolean {
  return steps.some(({ state }) => state.state === "blocked");
}

/** What lint says of a document, apart from notes. */
export function complaints(document: SchemaDocument, profile: Profile | undefined): Finding[] {
  return lint(document, { rules, profile }).filter(({ severity }) => severity !== "info");
}
