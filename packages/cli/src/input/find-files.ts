import { statSync } from "node:fs";
import { CannotRun } from "../cannot-run.ts";

/** What standard input is called, in findings too. A person writes it `-`. */
export const standardInput = "<stdin>";

/**
 * The files that arguments name: paths as they are, folders and globs expanded and sorted, each file once. What
 * is found in folders and by globs leaves out what git ignores, and the files that belong to syncschema itself.
 *
 * @param ignored more globs to leave out
 * @throws CannotRun when there is no argument, or one names nothing
 */
export async function findFiles(
  patterns: readonly string[],
  ignored: readonly string[] = [],
): Promise<string[]> {
  if (patterns.length === 0) {
    throw new CannotRun("No file was given", "Name files, folders or globs, or - for standard input.");
  }
  const files = new Set<string>();
  for (const pattern of patterns) {
    if (pattern === standardInput) files.add(pattern);
    else for (const file of await filesOf(pattern, ignored)) files.add(file);
  }
  return [...files];
}

async function filesOf(pattern: string, ignored: readonly string[]): Promise<string[]> {
  const stats = statSync(pattern, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    const found = await filesInFolder(pattern, ignored);
    if (found.length > 0) return found;
    throw new CannotRun(`${pattern} has no JSON file`, "Check the folder; what git ignores is left out.");
  }
  if (stats !== undefined) return [pattern];
  const { isDynamicPattern } = await import("tinyglobby");
  if (!isDynamicPattern(posix(pattern))) {
    throw new CannotRun(
      `There is no file ${pattern}`,
      "Check the path; it is relative to the current folder.",
    );
  }
  const found = await expand(posix(pattern), ignored);
  if (found.length > 0) return found;
  throw new CannotRun(
    `No file matches ${pattern}`,
    "Check the pattern, and quote it so that the shell leaves it alone. What git ignores is left out.",
  );
}

/** The JSON files in a folder and in those inside of it, sorted; left out is what {@link findFiles} leaves out. */
export async function filesInFolder(path: string, ignored: readonly string[] = []): Promise<string[]> {
  const folder = posix(path).replace(/\/+$/, "");
  const { escapePath } = await import("tinyglobby");
  return expand(`${escapePath(folder)}/**/*.json`, ignored);
}

async function expand(pattern: string, ignored: readonly string[]): Promise<string[]> {
  const [{ glob }, { gitIgnored }] = await Promise.all([import("tinyglobby"), import("./git-ignored.ts")]);
  const isIgnored = gitIgnored();
  const ignore = [...never, ...ignored];
  const found = await glob(pattern, { dot: true, expandDirectories: false, ignore });
  return found.filter((file) => !isIgnored(file)).sort();
}

const never = [
  "**/node_modules/**",
  "**/.git/**",
  "**/*.suppressions.json",
  "**/*.history.json",
  "**/syncschema.*.json",
];

function posix(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}
