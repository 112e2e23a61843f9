import {
  type ConfiguredLint,
  type ConfiguredLintOptions,
  isIgnored,
  lintWithConfig,
  type PendingMigrations,
  type RuleTimings,
  rulesInForce,
  type SuppressionsFile,
} from "@syncschema/linter";
import { type DocumentReading, type Profile, readDocument } from "@syncschema/model";
import { baselineFinder, entriesOf } from "../baseline/baseline-file.ts";
import { CannotRun } from "../cannot-run.ts";
import { type ConfigArguments, configFinder } from "../config/config-finder.ts";
import type { LoadedConfig } from "../config/load-config.ts";
import { pathInFolder } from "../config/path-in-folder.ts";
import { suppressionsOf } from "../config/suppressions-of.ts";
import { standardInput } from "../input/find-files.ts";
import { readBytes } from "../input/read-file.ts";
import { progress } from "../terminal/progress.ts";
import { type FixArguments, fixSchema, type SchemaFix, wantsFixes } from "./fix-schema.ts";
import { readBase } from "./read-base.ts";
import { readFactsFile } from "./read-facts-file.ts";

/** What a person said of how to lint. */
export interface LintFilesArguments extends ConfigArguments, FixArguments {
  readonly profile: Profile | undefined;
  readonly baseline: string | undefined;
  /** Shows known findings like new ones. */
  readonly ignoresBaseline?: boolean;
  /** An earlier export of the file, for the rules about changes. */
  readonly base?: string | undefined;
  /** The file of facts. */
  readonly facts?: string | undefined;
  /** The path that standard input goes by. */
  readonly "stdin-filename"?: string | undefined;
}

/** What a run works with besides what a person said. */
export interface LintRun {
  /** Finds the configuration of a file; what it has loaded is shared with whoever else asks. */
  readonly findConfig?: (file: string) => Promise<LoadedConfig>;
  /** Where to add what each rule costs. */
  readonly timings?: RuleTimings | undefined;
  /** Called when a file is about to be linted. */
  readonly step?: () => void;
}

/** A file as it was linted, and what decided about it. */
export interface LintedSchema {
  readonly path: string;
  /** The file as it is on disk when the run is over: fixed, unless fixes are only shown. */
  readonly reading: DocumentReading;
  readonly fix: SchemaFix | undefined;
  readonly result: ConfiguredLint;
  readonly config: LoadedConfig;
  readonly suppressions: SuppressionsFile | undefined;
}

/**
 * Lints files one after the other, each as it is configured.
 *
 * @param use takes what is needed of a file; the rest of it is forgotten before the next
 * @throws CannotRun when a configuration cannot be used, or leaves no file to lint
 */
export async function lintFiles<T>(
  paths: readonly string[],
  args: LintFilesArguments,
  use: (linted: LintedSchema) => T,
): Promise<T[]> {
  const bar = progress(paths.length, "linting");
  const used = await lintEach(paths, args, use, { step: bar.step });
  bar.done();
  return someOf(used);
}

/** What tells pending migrations, where a rule is on that asks for it: no other run pays for loading them. */
async function pendingMigrations(
  { config }: LoadedConfig,
  place: string,
): Promise<PendingMigrations | undefined> {
  for (const { rule } of rulesInForce(config, place).values())
    if (rule.needs === "migrations")
      return (await import("../migrate/pending-migrations.ts")).pendingMigrations;
  return undefined;
}

/** @throws CannotRun when a configuration has left nothing */
export function someOf<T>(linted: T[]): T[] {
  if (linted.length > 0) return linted;
  throw new CannotRun("The configuration ignores every file that was named", "See its `ignore`.");
}

/**
 * Lints files as {@link lintFiles} does; those that a configuration ignores are left out.
 *
 * @throws CannotRun when a configuration cannot be used
 */
export async function lintEach<T>(
  paths: readonly string[],
  { profile, ...args }: LintFilesArguments,
  use: (linted: LintedSchema) => T,
  { findConfig = configFinder(args), timings, step }: LintRun = {},
): Promise<T[]> {
  const findBaseline = args.ignoresBaseline ? undefined : baselineFinder(args.baseline);
  const base = args.base === undefined ? undefined : await readBase(args.base, paths);
  const facts = args.facts === undefined ? undefined : await readFactsFile(args.facts);
  const today = new Date();
  const used: T[] = [];
  for (const source of paths) {
    const path = source === standardInput ? (args["stdin-filename"] ?? source) : source;
    const config = await findConfig(path);
    const place = pathInFolder(config.folder, path);
    step?.();
    if (isIgnored(config.config, place)) continue;
    const { rules } = config.config;
    const baseline = await findBaseline?.(path, rules);
    const suppressions = await suppressionsOf(path, rules);
    const reading = readDocument(path, await readBytes(source));
    const options: ConfiguredLintOptions = {
      config: config.config,
      path: place,
      today,
      suppressions,
      baseline: baseline && entriesOf(baseline, path),
      profile,
      base,
      facts,
      migrations: await pendingMigrations(config, place),
      timings,
    };
    const fix =
      reading.kind === "schema" && wantsFixes(args)
        ? fixSchema(reading, (document) => lintWithConfig(document, options).findings, args)
        : undefined;
    const left = fix === undefined || args.diff ? reading : fix.after;
    const result = lintWithConfig(left, options);
    used.push(use({ path, reading: left, fix, result, config, suppressions }));
  }
  return used;
}
