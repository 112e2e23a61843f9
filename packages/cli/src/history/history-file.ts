import { existsSync } from "node:fs";
import { readChecked, schemaProblems } from "@syncschema/linter";
import { emptyHistory, firstEdited, type History } from "@syncschema/migrations";
import type { RootSchema } from "@syncschema/model";
import { decode } from "@syncschema/model";
import historySchema from "../../../../schemas/history.schema.json" with { type: "json" };
import { CannotRun } from "../cannot-run.ts";
import { refuseOrWarn } from "../config/problem-frames.ts";
import { standardInput } from "../input/find-files.ts";
import { readBytes } from "../input/read-file.ts";
import { hashOf } from "./hash.ts";

/** Where the history of a file stands. */
export function historyPath(file: string): string {
  return `${file}.history.json`;
}

/** The history beside a file; empty when there is none. @throws CannotRun when it cannot be trusted */
export async function readHistory(file: string): Promise<History> {
  const path = historyPath(file);
  if (file === standardInput || !existsSync(path)) return emptyHistory;
  const { text } = decode(await readBytes(path));
  const read = readChecked(path, text, (value) => schemaProblems(value, historySchema as RootSchema));
  refuseOrWarn({ name: path, lines: read.lines, problems: read.problems });
  const { entries, begun = [] } = read.value as Partial<History> & Pick<History, "entries">;
  const history = { entries, begun };
  const edited = firstEdited(history, hashOf);
  if (edited === undefined) return history;
  throw new CannotRun(
    `${path} was edited: its entry ${edited} is not as it was written`,
    "Restore the file from version control. Where that cannot be, delete it: what a schema has is seen in the schema itself, and only `syncschema migrate down` needs the history.",
  );
}

/** The text of a history. What was begun stands in it only while a run is under way. */
export function historyText({ entries, begun }: History): string {
  const value = {
    $schema: "urn:syncschema:history:1",
    entries,
    ...(begun.length > 0 ? { begun } : {}),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
