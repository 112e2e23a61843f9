import { statSync } from "node:fs";
import { CannotRun } from "../cannot-run.ts";

/** What standard input is called, in findings too. A person writes it `-`. */
export const standardInput = "<stdin>";

/**
 * The files that arguments name: paths as they are, globs expanded and sorted, each file once.
 *
 * @throws CannotRun when there is no argument, or one names nothing or a folder
 */
export async function findFiles(patterns: readonly string[]): Promise<string[]> {
  if (patterns.length === 0) {
    throw new CannotRun("No file was given", "Name files or globs, or - for standard input.");
  }
  const files = new Set<string>();
  for (const pattern of patterns) {
    if (pattern === standardInput) {
      files.add(pattern);
      continue;
    }
    const stats = statSync(pattern, { throwIfNoEntry: false });
    if (stats?.isDirectory()) {
      const folder = pattern.replace(/[\\/]+$/, "");
      throw new CannotRun(`${pattern} is a folder`, `Name its files, or use a glob: "${folder}/**/*.json"`);
    }
    if (stats !== undefined) files.add(pattern);
    else for (const file of await expand(pattern)) files.add(file);
  }
  return [...files];
}

async function expand(pattern: string): Promise<string[]> {
  const { glob, isDynamicPattern } = await import("tinyglobby");
  const posix = process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern;
  if (!isDynamicPattern(posix))
    throw new CannotRun(
      `There is no file ${pattern}`,
      "Check the path; it is relative to the current folder.",
    );
  const found = await glob(posix, { dot: true, expandDirectories: false, ignore: ["**/node_modules/**"] });
  if (found.length === 0) {
    throw new CannotRun(
      `No file matches ${pattern}`,
      "Check the pattern, and quote it so that the shell leaves it alone.",
    );
  }
  return found.sort();
}
