import { statSync } from "node:fs";
import { join } from "node:path";
import { type BaselineEntry, lintConfigSuppressions, type Rule, type Severity } from "@syncschema/linter";
import { CannotRun } from "../cannot-run.ts";
import type { LintArguments } from "../commands/lint.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { findFiles, standardInput } from "../input/find-files.ts";
import { countBySeverity, type LintedFile } from "../report/linted-file.ts";
import { parseFormats } from "../report/parse-formats.ts";
import { writeReports } from "../report/write-reports.ts";
import { counted } from "../terminal/counted.ts";
import { standardError, standardOutput } from "../terminal/terminal.ts";
import { applyFixes } from "./apply-fixes.ts";
import { failure } from "./failure.ts";
import type { ConfiguredOutcome } from "./file-outcome.ts";
import { wantsFixes } from "./fix-schema.ts";
import { lintInThreads } from "./lint-in-threads.ts";
import { shard } from "./shard.ts";
import { timingTable } from "./timing-table.ts";

/** Lints files and prints what was found. */
export async function runLint(args: LintArguments): Promise<ExitCode> {
  if (!args.watch) return (await lintOnce(args)).code;
  const { watchLint } = await import("./watch.ts");
  return watchLint(args, async () => (await lintOnce(args)).readFrom);
}

/** One run: what came of it, and the files that it went by. */
interface LintRunResult {
  readonly code: ExitCode;
  readonly readFrom: readonly string[];
}

async function lintOnce(args: LintArguments): Promise<LintRunResult> {
  const fails = failure(args);
  const targets = parseFormats(args.format ?? [], process.env);
  const paths = shard(await findFiles(args.files), args.shard);
  if (wantsFixes(args) && !args.diff && paths.includes(standardInput)) {
    throw new CannotRun(
      "Standard input cannot be fixed in place",
      "Name a file, or see the fixes with --diff.",
    );
  }
  const timings = args.timing ? new Map<string, number>() : undefined;
  const start = performance.now();
  const linted = paths.length === 0 ? [] : await lintInThreads(paths, args, timings);
  const spent = performance.now() - start;
  if (wantsFixes(args)) {
    const fixes = linted.flatMap(({ fix }) => fix ?? []);
    standardError().write(applyFixes(fixes, args, standardError()));
  }
  const files = [...linted.flatMap((schema) => schema.files), ...aboutConfigs(linted)];
  const shown = args.quiet ? files.map(errorsOnly) : files;
  await writeReports(shown, targets, standardOutput(), rulesOf(linted));
  const counts = countBySeverity(files);
  if (args.quiet) standardError().write(hiddenNote(counts));
  const stale = linted.flatMap((schema) => schema.stale);
  if (stale.length > 0) standardError().write(staleNote(stale));
  if (timings) standardError().write(timingTable(timings, { files: linted.length, spent }));
  const failed = fails(counts);
  return {
    code: failed || (args["strict-baseline"] && stale.length > 0) ? exitCode.findings : exitCode.clean,
    readFrom: [...linted.flatMap(readFor), ...paths, ...given(args)],
  };
}

function readFor({ path, config }: ConfiguredOutcome): string[] {
  return [path, join(config.folder, "syncschema.config.json"), ...config.files.map((file) => file.path)];
}

function given({ files, config, baseline, base, facts }: LintArguments): string[] {
  // In a folder that is named, files may come that are not there yet.
  const folders = files.filter((file) => statSync(file, { throwIfNoEntry: false })?.isDirectory());
  return [...folders.map((folder) => join(folder, "any.json")), config, baseline, base, facts].filter(
    (path) => path !== undefined,
  );
}

/** The rules of every configuration that was used, plugins included. */
function rulesOf(linted: readonly ConfiguredOutcome[]): Rule[] {
  return [...new Set(linted.flatMap(({ config }) => config.config.rules))];
}

/** What is to be said of the suppressions in configurations, once every file is linted. */
function aboutConfigs(linted: readonly ConfiguredOutcome[]): LintedFile[] {
  const configs = [...new Set(linted.map(({ config }) => config))];
  return configs.flatMap((loaded) => {
    const { suppressions } = loaded.config;
    const results = linted
      .filter(({ config }) => config === loaded)
      .map(({ states }) => ({
        states: new Map(suppressions.map((one, index) => [one, states[index] ?? "unchecked"])),
      }));
    return loaded.files.flatMap(({ name, text }): LintedFile[] => {
      const findings = lintConfigSuppressions(loaded.config, { name, file: text }, results);
      return findings.length === 0
        ? []
        : [{ path: name, profile: "unknown", findings, lines: text?.lines, text: text?.text }];
    });
  });
}

function staleNote(stale: readonly BaselineEntry[]): string {
  const [entries, them] = stale.length === 1 ? ["1 entry", "it"] : [`${stale.length} entries`, "them"];
  return `Findings are gone that the baseline has: ${entries}. \`syncschema baseline prune\` removes ${them}.\n`;
}

/** Says what decides about the exit code although it is not shown. */
function hiddenNote({ warning, info }: Readonly<Record<Severity, number>>): string {
  const hidden = warning + info;
  return hidden === 0 ? "" : `Not shown because of --quiet: ${counted(hidden, "finding")}.\n`;
}

function errorsOnly(file: LintedFile): LintedFile {
  return { ...file, findings: file.findings.filter(({ severity }) => severity === "error") };
}
