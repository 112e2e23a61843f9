import { statSync } from "node:fs";
import { relative } from "node:path";
import type { DocumentReading, SchemaDocument } from "@syncschema/model";
import { CannotRun } from "../cannot-run.ts";
import { filesInFolder, standardInput } from "../input/find-files.ts";
import { readFile } from "../input/read-file.ts";
import { progress } from "../terminal/progress.ts";
import { type ComparedFile, comparedPair } from "./compared-file.ts";
import { unreadableFile } from "./unreadable-file.ts";

/**
 * Compares two files, or the files of two folders that have the same path in both.
 *
 * @throws CannotRun when there is nothing to compare; in folders a file that holds no schema does not stop the rest
 */
export async function comparePaths(old: string, newer: string): Promise<ComparedFile[]> {
  if (isFolder(old) && isFolder(newer)) return compareFolders(old, newer);
  if (isFolder(old) || isFolder(newer)) {
    const [folder, file] = isFolder(old) ? [old, newer] : [newer, old];
    throw new CannotRun(`${folder} is a folder, and ${file} is not`, "Compare two files, or two folders.");
  }
  return [comparedSides(await readSides(old, newer))];
}

/** The schemas of two files. @throws CannotRun where one of them holds none */
export async function readSchemas(
  old: string,
  newer: string,
): Promise<{ readonly old: SchemaDocument; readonly new: SchemaDocument }> {
  const folder = [old, newer].find(isFolder);
  if (folder !== undefined)
    throw new CannotRun(`${folder} is a folder`, "A migration is made of two files; name those.");
  const sides = await readSides(old, newer);
  if (sides.old?.kind === "schema" && sides.new?.kind === "schema") return { old: sides.old, new: sides.new };
  throw new CannotRun("There is a file on one side only", "A migration is made of two; name both.");
}

function isFolder(path: string): boolean {
  return path !== standardInput && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Two files, of which one may be missing. @throws CannotRun where one holds no schema */
async function readSides(old: string, newer: string): Promise<Sides> {
  if (old === standardInput && newer === standardInput) {
    throw new CannotRun(
      "Standard input can be one side only",
      "Name a file for the other: `syncschema diff - new.json`.",
    );
  }
  const sides = { old: await readSide(old), new: await readSide(newer) };
  const readings = [sides.old, sides.new].filter((reading) => reading !== undefined);
  if (readings.length === 0) throw new CannotRun("There is no file on either side", "Name two files.");
  const wrong = readings.find((reading) => reading.kind === "unreadable");
  if (wrong === undefined) return sides;
  const { path, problem, help } = unreadableFile(wrong);
  throw new CannotRun(`${path} cannot be compared. ${problem}`, help);
}

async function readSide(path: string): Promise<DocumentReading | undefined> {
  return nullDevice.test(path) ? undefined : readFile(path);
}

/** Git names it for a file that one side does not have. */
const nullDevice = /^(?:\/dev\/null|(?:\\\\\.\\)?nul)$/i;

async function compareFolders(old: string, newer: string): Promise<ComparedFile[]> {
  const [earlier, later] = [await pathsIn(old), await pathsIn(newer)];
  const paths = [...new Set([...earlier.keys(), ...later.keys()])].sort();
  if (paths.length === 0) {
    throw new CannotRun(
      `Neither ${old} nor ${newer} has a JSON file`,
      "Check the folders; what git ignores is left out.",
    );
  }
  const bar = progress(paths.length, "comparing");
  const files: ComparedFile[] = [];
  for (const path of paths) {
    const sides = { old: await readIn(earlier, path), new: await readIn(later, path) };
    files.push(comparedSides(sides));
    bar.step();
  }
  bar.done();
  return files;
}

/** The JSON files in a folder by their path from there. */
type Folder = ReadonlyMap<string, string>;

async function readIn(folder: Folder, path: string): Promise<DocumentReading | undefined> {
  const file = folder.get(path);
  return file === undefined ? undefined : readFile(file);
}

async function pathsIn(folder: string): Promise<Folder> {
  const files = await filesInFolder(folder);
  return new Map(files.map((file) => [relative(folder, file).replaceAll("\\", "/"), file]));
}

interface Sides {
  readonly old: DocumentReading | undefined;
  readonly new: DocumentReading | undefined;
}

function comparedSides(sides: Sides): ComparedFile {
  const readings = [sides.new, sides.old].filter((reading) => reading !== undefined);
  const path = readings[0]?.file.path ?? "";
  if (readings.every(isOfSomethingElse)) return { kind: "other", path };
  const wrong = readings.find((reading) => reading.kind === "unreadable");
  if (wrong) return unreadableFile(wrong);
  if (sides.old?.kind === "schema" && sides.new?.kind === "schema") return comparedPair(sides.old, sides.new);
  return { kind: sides.old ? "removed" : "added", path };
}

/** Whether it is well-formed JSON that was never meant as a schema, as far as can be seen. */
function isOfSomethingElse(reading: DocumentReading): boolean {
  return reading.kind === "unreadable" && reading.problem.kind === "not-a-schema";
}
