import { type HistoryEntry, type MigrationStep, standing } from "@syncschema/migrations";
import { prettyReport } from "../report/pretty-report.ts";
import { counted } from "../terminal/counted.ts";
import { printable } from "../terminal/printable.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { wrapped } from "../terminal/wrapped.ts";
import { stateWord } from "./change-list.ts";
import { missingText } from "./parameters.ts";
import type { PlannedFile, PlannedSchema } from "./planned-file.ts";
import { agreementText } from "./settled-history.ts";

/** The state of every migration in every file, for people; of several files also how many are in which. */
export function prettyStatus(files: readonly PlannedFile[], terminal: Terminal): string {
  const parts = files.map((file) =>
    file.kind === "unreadable" ? prettyReport([file.file], terminal) : fileText(file, terminal),
  );
  return [...parts, files.length > 1 ? summary(files, terminal) : ""].join("");
}

function fileText(file: PlannedSchema, terminal: Terminal): string {
  const { path, profile, plan, history } = file;
  const note = agreementText(file);
  const done = new Map(standing(history).map((entry) => [entry.migration, entry]));
  const ofOtherKinds = plan.steps.filter((step) => isOfOtherKind(step, file)).length;
  const waiting = plan.steps.filter((step) => waits(step, file)).map(({ migration }) => migration.id);
  return [
    `${terminal.colors.bold(printable(path))}  ${profile}`,
    ...(note === undefined ? [] : [wrapped(printable(note), terminal.width, "  ")]),
    ...plan.steps
      .filter((step) => !isOfOtherKind(step, file) && !waits(step, file))
      .flatMap((step) => stepLines(step, done.get(step.migration.id), terminal)),
    ...(waiting.length === 0
      ? []
      : [
          wrapped(`on request: ${waiting.join(", ")}`, terminal.width, "    ", "  "),
          "    `--only` with one of them says what it asks for.",
        ]),
    ...(ofOtherKinds === 0
      ? []
      : [
          `  ${terminal.colors.dim(`not applicable: ${counted(ofOtherKinds, "migration")} for other kinds`)}`,
        ]),
    "",
  ].join("\n");
}

/** Whether a migration is not for schemas of this kind at all. */
function isOfOtherKind({ migration }: MigrationStep, { profile }: PlannedSchema): boolean {
  return !migration.profiles.includes(profile);
}

/** Whether a migration is kept back by nothing but that nobody has asked for it, by its name or by a parameter. */
function waits({ migration, state }: MigrationStep, { isNamed }: PlannedSchema): boolean {
  if (isNamed || !("missing" in state) || state.missing === undefined) return false;
  const { missing } = state;
  return Object.entries(migration.parameters ?? {}).every(
    ([name, parameter]) => parameter.default !== undefined || missing.includes(name),
  );
}

function stepLines(step: MigrationStep, entry: HistoryEntry | undefined, terminal: Terminal): string[] {
  const { migration, state } = step;
  return [
    `  ${migration.id}  ${stateWord(state.state, terminal.colors)}`,
    ...reasons(step, entry).map((reason) => wrapped(printable(reason), terminal.width, "    ")),
  ];
}

function reasons({ migration, state }: MigrationStep, entry: HistoryEntry | undefined): string[] {
  const found: string[] = [];
  if (state.state === "pending") found.push(migration.summary);
  if ("reason" in state) found.push(state.reason);
  if (state.state === "blocked") found.push(missingText(migration, state.missing) ?? "");
  if (entry) {
    const { at, tool, parameters } = entry;
    const values = Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
    const how = [
      `at ${at}`,
      `by syncschema ${tool}`,
      ...(values.length > 0 ? [`with ${values.join(" ")}`] : []),
    ];
    found.push(
      state.state === "pending"
        ? `The history has it, ${how.join(", ")}, but the schema has not all of it any more.`
        : how.join(", "),
    );
  }
  return found.filter((reason) => reason !== "");
}

function summary(files: readonly PlannedFile[], { colors }: Terminal): string {
  const counts = new Map<string, number>();
  for (const file of files) {
    if (file.kind === "unreadable") continue;
    for (const step of file.plan.steps) {
      const { migration, state } = step;
      if ((state.state !== "pending" && state.state !== "blocked") || waits(step, file)) continue;
      const line = `${migration.id}  ${stateWord(state.state, colors)}`;
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  const isIn = (state: string) => (file: PlannedFile) =>
    file.kind === "planned" &&
    file.plan.steps.some((step) => step.state.state === state && !waits(step, file));
  const parts = [
    `${files.filter(isIn("pending")).length} with pending migrations`,
    `${files.filter(isIn("blocked")).length} with blocked ones`,
  ];
  const unreadable = files.filter(({ kind }) => kind === "unreadable").length;
  if (unreadable > 0) parts.push(`${unreadable} without a schema`);
  return [
    `\n${counted(files.length, "file")}: ${parts.join(", ")}.`,
    ...[...counts].map(([line, count]) => `  ${count}  ${line}`),
    "",
  ].join("\n");
}
