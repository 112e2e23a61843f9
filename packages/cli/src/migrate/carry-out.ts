import type { HistoryRecord, MigrationStep } from "@syncschema/migrations";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { bytesOf } from "../input/bytes-of.ts";
import { standardInput } from "../input/find-files.ts";
import { prettyReport } from "../report/pretty-report.ts";
import { counted } from "../terminal/counted.ts";
import { printable } from "../terminal/printable.ts";
import { standardError, standardOutput, type Terminal } from "../terminal/terminal.ts";
import { wrapped } from "../terminal/wrapped.ts";
import { changeList } from "./change-list.ts";
import { isBlocked, isObstacle, type PlannedFile, type PlannedSchema } from "./planned-file.ts";
import { recordsOf } from "./records.ts";
import { agreementText, settledHistory } from "./settled-history.ts";
import { type FileToWrite, type WrittenFiles, writeMigrated } from "./write-migrated.ts";

/** Whether files are written, and what becomes of the rest when one cannot be. */
export interface WritingArguments {
  readonly write: boolean;
  readonly "keep-going": boolean;
}

/** The words of a command that changes files. */
export interface Words {
  readonly did: HistoryRecord["did"];
  /** The state of a step, where the usual word is not true. */
  word?(step: MigrationStep, terminal: Terminal): string | undefined;
  readonly nothing: string;
  readonly done: string;
  readonly impossible: string;
}

/** Shows what is planned for files, and does it: all of them or none, unless told to keep going. */
export async function carryOut(
  files: readonly PlannedFile[],
  args: WritingArguments,
  words: Words,
): Promise<ExitCode> {
  const readsStandardInput = files.some(({ path }) => path === standardInput);
  const terminal = readsStandardInput ? standardError() : standardOutput();
  for (const file of files) terminal.write(fileText(file, words, terminal));
  const failed = files.some((file) => file.kind === "unreadable" || isBlocked(file));
  if (failed && !args["keep-going"]) {
    terminal.write(`Nothing was written, since not every file can be ${words.impossible}.\n`);
    return exitCode.findings;
  }
  const planned = files.filter((file) => file.kind === "planned");
  const toWrite = planned
    .filter((file) => file.path !== standardInput)
    .flatMap((file) => toBeWritten(file, words));
  if (args.write) for (const file of planned) toStandardOutput(file);
  const outcome = args.write ? await writeMigrated(toWrite, args["keep-going"]) : undefined;
  terminal.write(outcomeText(toWrite, outcome, words, terminal));
  return failed || (outcome?.failed.length ?? 0) > 0 ? exitCode.findings : exitCode.clean;
}

/** The steps that a history is to have: for the way back also one that has nothing left to take back. */
function stepsToRecord({ plan }: PlannedSchema, did: HistoryRecord["did"]): readonly MigrationStep[] {
  return plan.steps.filter(
    ({ state }) => state.state === "pending" || (did === "down" && state.state === "applied"),
  );
}

function toBeWritten(file: PlannedSchema, { did }: Words): FileToWrite[] {
  const { path, bytes, hash, plan, agreement } = file;
  const records = recordsOf(stepsToRecord(file, did), { did, before: hash, at: new Date() });
  const isBrokenOff = agreement !== "agrees" && agreement !== "changed-since";
  if (records.length === 0 && !isBrokenOff) return [];
  const after = plan.after === plan.before ? bytes : bytesOf(plan.after);
  return [{ path, before: bytes, after, history: settledHistory(file), records }];
}

function toStandardOutput({ path, plan, bytes }: PlannedSchema): void {
  if (path !== standardInput) return;
  process.stdout.write(plan.after === plan.before ? bytes : bytesOf(plan.after));
}

function fileText(file: PlannedFile, words: Words, terminal: Terminal): string {
  if (file.kind === "unreadable") return prettyReport([file.file], terminal);
  const { path, plan, isNamed } = file;
  const shown = stepsToRecord(file, words.did).concat(plan.steps.filter((step) => isObstacle(step, isNamed)));
  const note = agreementText(file);
  return [
    ...(note === undefined ? [] : [`${wrapped(printable(`${path}  ${note}`), terminal.width, "  ", "")}\n`]),
    ...plan.steps
      .filter((step) => shown.includes(step))
      .map((step) => `${printable(path)}  ${changeList(step, terminal, words.word?.(step, terminal))}\n`),
  ].join("");
}

function outcomeText(
  toWrite: readonly FileToWrite[],
  outcome: WrittenFiles | undefined,
  words: Words,
  terminal: Terminal,
): string {
  const changed = toWrite.filter(({ records }) => records.length > 0);
  const settled = toWrite.length - changed.length;
  const failures = (outcome?.failed ?? []).map(({ error }) =>
    wrapped(printable(`${error.message}. ${error.help}`), terminal.width, "  ", ""),
  );
  const put = settled === 0 ? "" : ` ${counted(settled, "history file")} put right.`;
  if (changed.length === 0 && settled === 0) return `${words.nothing}\n`;
  if (outcome === undefined)
    return changed.length === 0
      ? "Nothing was written. Add --write to put the history right.\n"
      : `Nothing was written: ${counted(changed.length, "file")} would change. Add --write to write.\n`;
  const written = changed.filter(({ path }) => outcome.written.includes(path)).length;
  const done = changed.length === 0 ? words.nothing : `${words.done} ${counted(written, "file")}.`;
  return `${[...failures, `${done}${put}`].join("\n")}\n`;
}
