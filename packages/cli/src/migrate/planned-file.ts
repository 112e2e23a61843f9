import { type Finding, lint, rules } from "@syncschema/linter";
import {
  type Agreement,
  agreement,
  type History,
  type Migration,
  type MigrationPlan,
  type MigrationStep,
  planMigrations,
} from "@syncschema/migrations";
import { type Profile, readDocument, type SchemaDocument } from "@syncschema/model";
import type { MigrateArguments } from "../commands/migrate.ts";
import { hashOf } from "../history/hash.ts";
import { readHistory } from "../history/history-file.ts";
import { findFiles } from "../input/find-files.ts";
import { readBytes } from "../input/read-file.ts";
import { allMigrations } from "../own-migrations/all-migrations.ts";
import type { LintedFile } from "../report/linted-file.ts";
import { progress } from "../terminal/progress.ts";
import { givenParameters } from "./parameters.ts";
import { type SelectionArguments, selection } from "./selection.ts";

/** A file with what migrating it would do; or, when it holds no schema, with the findings that say why. */
export type PlannedFile = PlannedSchema | UnreadableFile;

/** A schema, its history, and what would be done to it. */
export interface PlannedSchema extends OpenedSchema {
  readonly kind: "planned";
  readonly plan: MigrationPlan;
  /** Whether the migrations were asked for by name, so that one that only waits for a parameter is blocked. */
  readonly isNamed: boolean;
}

export interface UnreadableFile {
  readonly kind: "unreadable";
  readonly path: string;
  readonly file: LintedFile;
}

/** A schema as it was read, with its history. */
export interface OpenedSchema {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Of its bytes. */
  readonly hash: string;
  readonly document: SchemaDocument;
  readonly profile: Profile;
  readonly history: History;
  readonly agreement: Agreement;
}

/** Plans the migration of every file that the arguments name. @throws CannotRun */
export async function planFiles(
  args: MigrateArguments & SelectionArguments,
  catalogue?: readonly Migration[],
): Promise<PlannedFile[]> {
  const migrations = catalogue ?? (await allMigrations());
  const { isNamed, ...chosen } = selection(args, migrations);
  const parameters = givenParameters(args.set, migrations);
  return planEach(args, (opened) => ({
    ...opened,
    kind: "planned",
    plan: planMigrations(opened.document, { ...chosen, parameters, profile: opened.profile }),
    isNamed,
  }));
}

/** Opens every file that the arguments name, and plans each that holds a schema. @throws CannotRun */
export async function planEach(
  { files, profile }: Pick<MigrateArguments, "files" | "profile">,
  plan: (opened: OpenedSchema) => PlannedSchema,
): Promise<PlannedFile[]> {
  const paths = await findFiles(files);
  const bar = progress(paths.length, "planning");
  const planned: PlannedFile[] = [];
  for (const path of paths) {
    const opened = await openSchema(path, profile);
    planned.push("kind" in opened ? opened : plan(opened));
    bar.step();
  }
  bar.done();
  return planned;
}

/** Reads a file and its history. @throws CannotRun when there is no such file, or its history cannot be used */
export async function openSchema(
  path: string,
  profile: Profile | undefined,
): Promise<OpenedSchema | UnreadableFile> {
  const bytes = await readBytes(path);
  const document = readDocument(path, bytes);
  if (document.kind !== "schema") {
    const findings = lint(document, { rules });
    const file: LintedFile = { path, profile: "unknown", findings, lines: document.file.lines };
    return { kind: "unreadable", path, file };
  }
  const hash = hashOf(bytes);
  const history = await readHistory(path);
  return {
    path,
    bytes,
    hash,
    document,
    profile: profile ?? document.profile,
    history,
    agreement: agreement(history, hash),
  };
}

/** Whether a plan changes anything. */
export function isPending({ steps }: MigrationPlan): boolean {
  return steps.some(({ state }) => state.state === "pending");
}

/** Whether something is in the way. A migration that only waits for a parameter was not asked for, unless by name. */
export function isBlocked({ plan, isNamed }: PlannedSchema): boolean {
  return plan.steps.some((step) => isObstacle(step, isNamed));
}

/** Whether a step cannot be done although it should be. */
export function isObstacle({ state }: MigrationStep, isNamed: boolean): boolean {
  return state.state === "blocked" && (isNamed || state.missing === undefined);
}

/** What lint says of a document, apart from notes. */
export function complaints(document: SchemaDocument, profile: Profile): Finding[] {
  return lint(document, { rules, profile }).filter(({ severity }) => severity !== "info");
}
