import {
  configuredProfile,
  type EffectiveRule,
  effectiveRules,
  isIgnored,
  isOn,
  matchesInSchema,
  type RuleLevel,
} from "@syncschema/linter";
import type { DocumentReading } from "@syncschema/model";
import { type BaselineFile, baselineFinder, entriesOf } from "../baseline/baseline-file.ts";
import type { PrintConfigArguments } from "../commands/config.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { findFiles } from "../input/find-files.ts";
import { readFile } from "../input/read-file.ts";
import { printable } from "../terminal/printable.ts";
import { type Colors, standardOutput } from "../terminal/terminal.ts";
import { configFinder } from "./config-finder.ts";
import { type LoadedConfig, nameOf } from "./load-config.ts";
import { pathInFolder } from "./path-in-folder.ts";
import { suppressionsOf } from "./suppressions-of.ts";

/** Prints what holds for a file, and where each of it is set. @throws CannotRun */
export async function runPrint(args: PrintConfigArguments): Promise<ExitCode> {
  const [file = args.file] = await findFiles([args.file]);
  const loaded = await configFinder(args)(file);
  const { config, folder } = loaded;
  const path = pathInFolder(folder, file);
  const reading = await readFile(file);
  const detected = reading.kind === "schema" ? reading.profile : undefined;
  const profile = args.profile ?? configuredProfile(config, path) ?? detected;
  const rules = effectiveRules(config, { path, profile });
  const sources = {
    configuration: loaded.files.map(({ name }) => name).reverse(),
    suppressions: await suppressionSources(file, loaded),
    baseline: baselineSource(await baselineFinder(args.baseline)(file, config.rules), file),
  };
  const { colors, write } = standardOutput();
  const ignored = isIgnored(config, path) ? ", ignored" : "";
  write(`${colors.bold(printable(file))}  ${profile ?? "unknown"}${ignored}\n`);
  for (const [what, names] of Object.entries(sources))
    write(`  ${colors.dim(what.padEnd(13))}  ${printable(names.join(", ") || "none")}\n`);
  write(`\n${ruleLines(rules, reading, colors)}`);
  return exitCode.clean;
}

async function suppressionSources(file: string, { config, files }: LoadedConfig): Promise<string[]> {
  const beside = await suppressionsOf(file, config.rules);
  const lists = [
    ...(beside ? [{ name: beside.file.path, count: beside.suppressions.length }] : []),
    ...files.map(({ name }) => ({
      name,
      count: config.suppressions.filter(({ from }) => from === name).length,
    })),
  ];
  return lists.filter(({ count }) => count > 0).map(({ name, count }) => `${name} (${count})`);
}

function baselineSource(baseline: BaselineFile | undefined, file: string): string[] {
  return baseline === undefined ? [] : [`${nameOf(baseline.path)} (${entriesOf(baseline, file).length})`];
}

/** The rules that are on, those that somebody turned off, and how many nobody turned on. */
function ruleLines(rules: readonly EffectiveRule[], reading: DocumentReading, colors: Colors): string {
  const shown = rules.filter((rule) => rule.from !== undefined || isOn(rule));
  const width = Math.max(...shown.map(({ rule }) => rule.id.length));
  const lines = shown.flatMap((effective) => [
    line(levelWord(effective.level, colors), effective.rule.id.padEnd(width), effective.from, colors),
    ...details(effective, reading, colors),
  ]);
  const others = rules.length - shown.length;
  const rest = others === 0 ? "" : `\n${others} more ${others === 1 ? "rule is" : "rules are"} off.\n`;
  return lines.join("") + rest;
}

function details(
  { options, optionsFrom, places }: EffectiveRule,
  reading: DocumentReading,
  colors: Colors,
): string[] {
  const indent = " ".repeat(7);
  const matches = (pattern: string) => reading.kind === "schema" && matchesInSchema(pattern, reading.schema);
  return [
    ...(optionsFrom ? [line(indent, JSON.stringify(options), optionsFrom, colors)] : []),
    ...places.map(({ level, addresses, from }) => {
      const nothing = addresses.some(matches) ? "" : " (nothing here)";
      return line(indent, `${level} at ${addresses.join(", ")}${nothing}`, from, colors);
    }),
  ];
}

function line(level: string, what: string, from: string | undefined, colors: Colors): string {
  return `${`  ${level}  ${printable(what)}  ${colors.dim(printable(from ?? ""))}`.trimEnd()}\n`;
}

function levelWord(level: RuleLevel, colors: Colors): string {
  const paint = { error: colors.red, warning: colors.yellow, info: colors.blue, off: colors.dim }[level];
  return paint(level.padEnd(7));
}
