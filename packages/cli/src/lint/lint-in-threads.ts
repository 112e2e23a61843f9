import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { type LineIndex, lineIndex } from "@syncschema/model";
import { configFinder } from "../config/config-finder.ts";
import { standardInput } from "../input/find-files.ts";
import { progress } from "../terminal/progress.ts";
import { type ConfiguredOutcome, fileOutcome } from "./file-outcome.ts";
import { wantsFixes } from "./fix-schema.ts";
import { type LintFilesArguments, lintEach, someOf } from "./lint-files.ts";
import type { LintDone, LintOrder } from "./lint-worker.ts";

/** What a thread must have to do before its start pays; measured with benchmarks/many-files.js. */
const bytesPerThread = 8_000_000;

/**
 * Lints files, in several threads when there is so much to do that they pay. The outcomes are in the order of
 * the files, whichever thread they come from.
 *
 * @param timings where to add the milliseconds that each rule took in all threads together
 * @throws CannotRun as lintFiles does
 */
export async function lintInThreads(
  paths: readonly string[],
  args: LintFilesArguments,
  timings: Map<string, number> | undefined,
): Promise<ConfiguredOutcome[]> {
  const findConfig = configFinder(args);
  const [own = [], ...others] = wantsFixes(args) ? [paths] : parts(paths);
  const made = new Int32Array(new SharedArrayBuffer(4));
  const threads = await startThreads(others, { args, made, timed: timings !== undefined });
  const bar = progress(paths.length, "linting", () => Atomics.load(made, 0));
  const outcomes = await lintEach(own, args, fileOutcome, {
    findConfig,
    step: bar.step,
    timings: timings && { spent: timings, now: () => performance.now() },
  });
  for (const reply of await Promise.all(threads)) {
    for (const outcome of reply.outcomes) {
      const files = outcome.files.map((file) => ({ ...file, lines: linesOf(file.text) }));
      outcomes.push({ ...outcome, files, config: await findConfig(outcome.path) });
    }
    for (const [rule, spent] of reply.timings) timings?.set(rule, (timings.get(rule) ?? 0) + spent);
  }
  bar.done();
  return someOf(outcomes);
}

async function startThreads(
  parts: readonly (readonly string[])[],
  order: Omit<LintOrder, "paths">,
): Promise<readonly Promise<LintDone>[]> {
  if (parts.length === 0) return [];
  const { startThread } = await import("./start-thread.ts");
  return parts.map((paths) => startThread({ ...order, paths }));
}

/** Neighbouring files stay together, so that the parts one after the other are the files in their order. */
function parts(paths: readonly string[]): string[][] {
  if (paths.length === 1) return [[...paths]];
  const sizes = paths.map((path) =>
    path === standardInput ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const count = Math.max(1, Math.min(availableParallelism(), Math.floor(total / bytesPerThread)));
  const made: string[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const [index, path] of paths.entries()) {
    made[Math.min(count - 1, Math.floor((before / (total || 1)) * count))]?.push(path);
    before += sizes[index] ?? 0;
  }
  return made;
}

function linesOf(text: string | undefined): LineIndex | undefined {
  return text === undefined ? undefined : lineIndex(text);
}
