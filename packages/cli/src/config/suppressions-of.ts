import { existsSync } from "node:fs";
import { type Rule, readSuppressions, type SuppressionsFile } from "@syncschema/linter";
import { decode } from "@syncschema/model";
import { readBytes } from "../input/read-file.ts";
import { refuseOrWarn } from "./problem-frames.ts";

/** The suppressions beside a file, if there are any. @throws CannotRun when they cannot be used */
export async function suppressionsOf(
  file: string,
  rules: readonly Rule[],
): Promise<SuppressionsFile | undefined> {
  const path = `${file}.suppressions.json`;
  if (!existsSync(path)) return undefined;
  const suppressions = readSuppressions(path, decode(await readBytes(path)).text, rules);
  const { lines, problems } = suppressions.file;
  refuseOrWarn({ name: path, lines, problems });
  return suppressions;
}
