import { dirname, relative, resolve } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import { CannotRun } from "../cannot-run.ts";
import type { LintArguments } from "../commands/lint.ts";
import { explanation } from "../explanation.ts";
import { standardInput } from "../input/find-files.ts";
import { parseFormats } from "../report/parse-formats.ts";
import { printable } from "../terminal/printable.ts";
import { wantsFixes } from "./fix-schema.ts";

/** An editor writes a file in several steps; milliseconds without another are the end of them. */
const settled = 100;

/**
 * Lints again whenever something changes in a folder that the run before has read from, until the process ends.
 *
 * @param lintOnce lints and prints; gives the files that it went by
 * @throws CannotRun when that cannot be watched, or the first run cannot be made
 */
export async function watchLint(
  args: LintArguments,
  lintOnce: () => Promise<readonly string[]>,
): Promise<never> {
  if (args.files.includes(standardInput))
    throw new CannotRun("Standard input cannot be watched", "Name files or folders.");
  if (wantsFixes(args))
    throw new CannotRun("--watch only looks, so that it takes no fixes", "Leave one of both out.");
  const reports = parseFormats(args.format ?? [], process.env).flatMap(({ to }) =>
    to.kind === "output" ? [] : resolve(to.path),
  );
  const watcher = watch([], { depth: 0, ignoreInitial: true, ignored: (path) => reports.includes(path) });
  const changes = changesOf(watcher);
  watcher.add(foldersOf(await lintOnce()));
  process.stderr.write("Watching for changes; Ctrl+C ends it.\n");
  for (;;) {
    const changed = printable((await changes()).map((path) => relative("", path)).join(", "));
    process.stderr.write(`\n${new Date().toLocaleTimeString()}  ${changed}\n`);
    try {
      watcher.add(foldersOf(await lintOnce()));
    } catch (error) {
      // What is being edited is wrong for a while.
      process.stderr.write(explanation(error));
    }
  }
}

/** The folders, since what a run goes by may not be there yet: suppressions, a configuration, one more export. */
function foldersOf(files: readonly string[]): string[] {
  return [...new Set(files.map((file) => dirname(resolve(file))))];
}

/** Waits until something has changed and nothing changes any more, and gives the paths. */
function changesOf(watcher: FSWatcher): () => Promise<string[]> {
  const changed = new Set<string>();
  let wake: (() => void) | undefined;
  watcher.on("all", (_, path) => {
    changed.add(path);
    wake?.();
  });
  const next = () => new Promise<void>((done) => (wake = done));
  return async () => {
    if (changed.size === 0) await next();
    while (await Promise.race([next().then(() => true), pause()]));
    const paths = [...changed];
    changed.clear();
    return paths;
  };
}

function pause(): Promise<false> {
  return new Promise((done) => void setTimeout(() => done(false), settled));
}
