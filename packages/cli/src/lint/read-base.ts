import type { SchemaDocument } from "@syncschema/model";
import { CannotRun } from "../cannot-run.ts";
import { readFile } from "../input/read-file.ts";

/**
 * Reads the earlier export that a file is compared with.
 *
 * @param paths the files that are linted; it must be one, since the export is of that one
 * @throws CannotRun
 */
export async function readBase(path: string, paths: readonly string[]): Promise<SchemaDocument> {
  if (paths.length !== 1) {
    throw new CannotRun(
      `--base takes one file to compare with, but there are ${paths.length} to lint`,
      "Lint each with its own earlier export.",
    );
  }
  const reading = await readFile(path);
  if (reading.kind === "schema") return reading;
  throw new CannotRun(
    `${path} holds no schema to compare with`,
    `\`syncschema lint ${path}\` says what is wrong with it.`,
  );
}
