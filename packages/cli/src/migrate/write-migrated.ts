import { existsSync, rmSync } from "node:fs";
import { type History, type HistoryRecord, withBegun, withDone } from "@syncschema/migrations";
import { CannotRun } from "../cannot-run.ts";
import { hashOf } from "../history/hash.ts";
import { historyPath, historyText } from "../history/history-file.ts";
import { readBytes } from "../input/read-file.ts";
import { writeFileAtomically } from "../input/write-file.ts";

/** A file as it is and as it is to be. */
export interface FileToWrite {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** What the history says, with what a run that was broken off has left put right. */
  readonly history: History;
  /** What it is to say besides. */
  readonly records: readonly HistoryRecord[];
}

/** What became of the files. */
export interface WrittenFiles {
  readonly written: readonly string[];
  readonly failed: readonly { readonly path: string; readonly error: CannotRun }[];
}

/**
 * Writes files with their histories. First the history says what is about to be done, then the file is
 * replaced, then the history says that it is done: wherever the process is killed, the next run can tell from
 * the hashes what has happened.
 *
 * @param keepGoing goes on after a file that cannot be written; otherwise those before it become what they were
 * @throws CannotRun when one cannot be written, and says whether anything has changed
 */
export async function writeMigrated(
  files: readonly FileToWrite[],
  keepGoing: boolean,
): Promise<WrittenFiles> {
  const written: string[] = [];
  const failed: { path: string; error: CannotRun }[] = [];
  let undo: Undo[] = [];
  for (const file of files) {
    if (keepGoing) undo = [];
    try {
      await write(file, undo);
      written.push(file.path);
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      const explained = afterUndoing(undo, error);
      if (!keepGoing) throw explained;
      failed.push({ path: file.path, error: explained });
    }
  }
  return { written, failed };
}

/** Makes one thing what it was before it was written. */
interface Undo {
  readonly path: string;
  run(): void;
}

/** @param undo gets what takes back each thing that was written */
async function write({ path, before, after, history, records }: FileToWrite, undo: Undo[]): Promise<void> {
  if (hashOf(await readBytes(path)) !== hashOf(before))
    throw new CannotRun(`${path} was changed by somebody else just now`, "Run the command again.");
  const place = historyPath(path);
  const known = existsSync(place) ? await readBytes(place) : undefined;
  const begun = withBegun(history, records, hashOf);
  if (hashOf(before) === hashOf(after)) writeText(place, historyText(withDone(begun)));
  else {
    writeText(place, historyText(begun));
    undo.push({ path: place, run: () => restore(place, known) });
    writeFileAtomically(path, after);
    undo.push({ path, run: () => restore(path, before) });
    writeText(place, historyText(withDone(begun)));
  }
}

function writeText(path: string, text: string): void {
  writeFileAtomically(path, new TextEncoder().encode(text));
}

function restore(path: string, bytes: Uint8Array | undefined): void {
  if (bytes === undefined) rmSync(path);
  else writeFileAtomically(path, bytes);
}

/** Takes back what was written, the last first, and says in the error whether that was possible. */
function afterUndoing(undo: readonly Undo[], { message, help }: CannotRun): CannotRun {
  const left = undo.toReversed().filter((one) => !succeeds(one));
  const outcome =
    left.length === 0
      ? "Every file is as it was before."
      : `These were written and could not be made what they were: ${left.map(({ path }) => path).join(", ")}. \`syncschema migrate status\` says how a file stands to its history.`;
  return new CannotRun(message, `${help} ${outcome}`);
}

function succeeds({ run }: Undo): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}
