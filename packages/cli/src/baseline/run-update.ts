import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import {
  type BaselineEntry,
  baselineText,
  prunedEntries,
  rules,
  updatedEntries,
  withEntries,
} from "@syncschema/linter";
import { CannotRun } from "../cannot-run.ts";
import type { BaselineArguments } from "../commands/baseline.ts";
import { nameOf } from "../config/load-config.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { findFiles } from "../input/find-files.ts";
import { writeFileAtomically } from "../input/write-file.ts";
import { type LintedSchema, lintFiles } from "../lint/lint-files.ts";
import { standardOutput } from "../terminal/terminal.ts";
import { type BaselineFile, baselineFinder, baselineName, fileKey } from "./baseline-file.ts";
import { contents } from "./contents.ts";

/** Adds to the baseline what is new and removes what is gone; reasons stay. @throws CannotRun */
export function runUpdate(args: BaselineArguments): Promise<ExitCode> {
  return rewrite(args, ({ result, reading }) => updatedEntries(result.baseline, reading));
}

/** Removes from the baseline what is gone. @throws CannotRun */
export function runPrune(args: BaselineArguments): Promise<ExitCode> {
  return rewrite(args, ({ result }) => prunedEntries(result.baseline));
}

async function rewrite(
  args: BaselineArguments,
  entriesOf: (linted: LintedSchema) => readonly BaselineEntry[],
): Promise<ExitCode> {
  const file = await theBaseline(args.baseline);
  const { present, missing } = filesOf(file);
  const paths = args.files.length > 0 ? await findFiles(args.files) : present;
  const linted =
    paths.length === 0
      ? []
      : await lintFiles(paths, { ...args, baseline: file.path }, (schema) => ({
          key: fileKey(file.path, schema.path),
          entries: entriesOf(schema),
          stale: schema.result.baseline.stale.length,
        }));
  const gone = missing.map((key) => ({ key, entries: [], stale: file.baseline.files[key]?.length ?? 0 }));
  const after = withEntries(
    file.baseline,
    new Map([...linted, ...gone].map(({ key, entries }) => [key, entries])),
  );
  writeFileAtomically(file.path, new TextEncoder().encode(baselineText(after)));
  const removed = [...linted, ...gone].reduce((sum, { stale }) => sum + stale, 0);
  standardOutput().write(`Wrote ${nameOf(file.path)}: ${contents(after)}; ${removed} removed.\n`);
  return exitCode.clean;
}

async function theBaseline(named: string | undefined): Promise<BaselineFile> {
  const found = await baselineFinder(named)(join(process.cwd(), baselineName), rules);
  if (found !== undefined) return found;
  throw new CannotRun(
    "There is no syncschema.baseline.json here or in a folder above",
    "`syncschema baseline create` makes one.",
  );
}

/** The files that a baseline has, as paths from the current folder; and the names of those that are gone. */
function filesOf({ path, baseline }: BaselineFile): {
  readonly present: readonly string[];
  readonly missing: readonly string[];
} {
  const keys = Object.keys(baseline.files);
  const pathOf = (key: string) => relative(process.cwd(), join(dirname(path), key));
  return {
    present: keys.filter((key) => existsSync(pathOf(key))).map(pathOf),
    missing: keys.filter((key) => !existsSync(pathOf(key))),
  };
}
