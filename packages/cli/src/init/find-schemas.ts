import { posix } from "node:path";
import { CannotRun } from "../cannot-run.ts";
import { findFiles } from "../input/find-files.ts";
import { readFile } from "../input/read-file.ts";

/** The exported schemas of a repository, and how a workflow names them. */
export interface FoundSchemas {
  readonly files: readonly string[];
  /** Paths and globs that mean these files, and those that will be put beside them. */
  readonly patterns: readonly string[];
}

/**
 * The schemas that arguments name; without any, those in the current folder and below.
 *
 * @throws CannotRun when there is none
 */
export async function findSchemas(patterns: readonly string[]): Promise<FoundSchemas> {
  if (patterns.length > 0) return { files: await findFiles(patterns), patterns };
  const candidates = await jsonFilesHere();
  const files: string[] = [];
  for (const path of candidates) if ((await readFile(path)).kind === "schema") files.push(path);
  if (files.length > 0) return { files, patterns: patternsFor(files, candidates) };
  throw new CannotRun(
    "There is no exported schema in this folder",
    'Name the files: syncschema init "exports/**/*.json". docs/configuration.md says how to write a configuration by hand.',
  );
}

async function jsonFilesHere(): Promise<string[]> {
  try {
    return await findFiles(["."]);
  } catch (error) {
    if (error instanceof CannotRun) return [];
    throw error;
  }
}

/** For each folder a glob; where it would mean other JSON files as well, the schemas by their names. */
function patternsFor(schemas: readonly string[], all: readonly string[]): string[] {
  const folders = [...new Set(schemas.map(folderOf))];
  return folders.flatMap((folder) => {
    const here = schemas.filter((path) => folderOf(path) === folder);
    const isAlone = here.length === all.filter((path) => folderOf(path) === folder).length;
    return isAlone ? [posix.join(folder, "*.json")] : here;
  });
}

/** Paths that were found have `/` between names on every system. */
function folderOf(path: string): string {
  return posix.dirname(path);
}
