import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Baseline, type BaselineEntry, type Rule, readBaseline } from "@syncschema/linter";
import { decode } from "@syncschema/model";
import { CannotRun } from "../cannot-run.ts";
import { upwardFinder } from "../config/find-upwards.ts";
import { nameOf } from "../config/load-config.ts";
import { pathInFolder } from "../config/path-in-folder.ts";
import { refuseOrWarn } from "../config/problem-frames.ts";
import { readBytes } from "../input/read-file.ts";

/** What a baseline is called where nobody names another. */
export const baselineName = "syncschema.baseline.json";

/** A baseline and where it stands. */
export interface BaselineFile {
  readonly path: string;
  readonly baseline: Baseline;
}

/**
 * Finds the baseline of a file: the one that was named, else the nearest in its folder or above; undefined where
 * there is none. Each is read once.
 *
 * @throws CannotRun when it cannot be used
 */
export function baselineFinder(
  named: string | undefined,
): (file: string, rules: readonly Rule[]) => Promise<BaselineFile | undefined> {
  const nearest = upwardFinder([baselineName]);
  const read = new Map<string, Promise<BaselineFile>>();
  return async (file, rules) => {
    const path = named === undefined ? nearest(dirname(resolve(file)))[0] : existing(named);
    if (path === undefined) return undefined;
    const known = read.get(path) ?? readBaselineFile(path, rules);
    read.set(path, known);
    return known;
  };
}

/** What a baseline has of a file. */
export function entriesOf({ path, baseline }: BaselineFile, file: string): readonly BaselineEntry[] {
  const key = fileKey(path, file);
  return Object.hasOwn(baseline.files, key) ? (baseline.files[key] ?? []) : [];
}

/** What the baseline at a path calls a file. */
export function fileKey(path: string, file: string): string {
  return pathInFolder(dirname(path), file);
}

/** Where a baseline is written when none is there: where it was said, else beside the configuration. */
export function baselinePath(named: string | undefined, folder: string): string {
  return named === undefined ? join(folder, baselineName) : resolve(named);
}

async function readBaselineFile(path: string, rules: readonly Rule[]): Promise<BaselineFile> {
  const name = nameOf(path);
  const { file, baseline } = readBaseline(name, decode(await readBytes(path)).text, rules);
  refuseOrWarn({ name, lines: file.lines, problems: file.problems });
  return { path, baseline: baseline as Baseline };
}

function existing(named: string): string {
  const path = resolve(named);
  if (existsSync(path)) return path;
  throw new CannotRun(`There is no baseline ${named}`, "`syncschema baseline create` makes one.");
}
