import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, relative, resolve } from "node:path";
import { nearest } from "@syncschema/expressions";
import {
  rules as builtInRules,
  type Config,
  type ConfigLayer,
  configProblems,
  isPreset,
  type JsoncFile,
  located,
  type Preset,
  type Problem,
  pluginRules,
  presets,
  problem,
  type ResolvedConfig,
  type Rule,
  readJsonc,
  resolveConfig,
} from "@syncschema/linter";
import { decode, isJsonObject, pointer } from "@syncschema/model";
import { CannotRun } from "../cannot-run.ts";
import { readBytes } from "../input/read-file.ts";
import { refuseOrWarn } from "./problem-frames.ts";

/** A configuration file, one that another extends included. */
export interface ConfigFile {
  /** As messages call it. */
  readonly name: string;
  readonly path: string;
  readonly value: unknown;
  /** Its text; undefined for a module. */
  readonly text: JsoncFile | undefined;
}

/** A configuration with all that it extends. */
export interface LoadedConfig {
  /** The folder that its globs start from. */
  readonly folder: string;
  readonly config: ResolvedConfig;
  /** Every file that it was made of, the one that was asked for last. */
  readonly files: readonly ConfigFile[];
}

/**
 * Loads a configuration, what it extends and its plugins.
 *
 * @throws CannotRun when something of it is missing or wrong
 */
export async function loadConfig(
  path: string,
  { folder, preset }: { readonly folder: string; readonly preset: Preset | undefined },
): Promise<LoadedConfig> {
  const parts: Parts = { files: [], layers: [], rules: [...builtInRules] };
  await collect(path, [], parts);
  for (const file of parts.files) complain(file, configProblems(file.value, parts.rules));
  return { folder, config: resolveConfig(parts.layers, { rules: parts.rules, preset }), files: parts.files };
}

/** What there is where nobody has written a configuration. */
export function withoutConfig(folder: string, preset: Preset | undefined): LoadedConfig {
  return { folder, config: resolveConfig([], { rules: builtInRules, preset }), files: [] };
}

interface Parts {
  readonly files: ConfigFile[];
  readonly layers: ConfigLayer[];
  readonly rules: Rule[];
}

/** Adds a file to the parts, behind everything that it extends. */
async function collect(path: string, extending: readonly string[], parts: Parts): Promise<void> {
  const chain = [...extending, path];
  if (extending.includes(path)) {
    throw new CannotRun(
      `A configuration extends itself: ${chain.map(nameOf).join(" → ")}`,
      "Remove one of these from `extends`.",
    );
  }
  if (parts.files.some((file) => file.path === path)) return;
  const file = await readConfig(path);
  for (const [index, entry] of textsIn(file.value, "extends").entries()) {
    if (isPreset(entry)) parts.layers.push({ preset: entry });
    else await collect(resolved(entry, file, ["extends", index]), chain, parts);
  }
  for (const [index, entry] of textsIn(file.value, "plugins").entries())
    parts.rules.push(...(await rulesOf(entry, file, index, parts.rules)));
  parts.files.push(file);
  // What does not keep to the format is refused before anybody looks at it.
  parts.layers.push({ name: file.name, config: file.value as Config });
}

async function readConfig(path: string): Promise<ConfigFile> {
  const name = nameOf(path);
  if (!/^\.jsonc?$/.test(extname(path))) {
    const { importModule } = await import("./import-module.ts");
    const { default: value } = await importModule(path, name);
    return { name, path, value, text: undefined };
  }
  const decoded = decode(await readBytes(path));
  const text = readJsonc(name, decoded.text);
  refuseOrWarn({ name, lines: text.lines, problems: text.problems });
  return { name, path, value: text.value, text };
}

/** A path as a person would write it from the current folder. */
export function nameOf(path: string): string {
  return relative(process.cwd(), path).replaceAll("\\", "/");
}

function textsIn(config: unknown, name: "extends" | "plugins"): string[] {
  const list = isJsonObject(config) ? config[name] : undefined;
  return Array.isArray(list) ? list.filter((entry) => typeof entry === "string") : [];
}

/** The file that an entry names, from the file in which it stands. */
function resolved(entry: string, from: ConfigFile, at: readonly [string, number]): string {
  const isPath = /^\.{0,2}[\\/]|^[A-Za-z]:/.test(entry);
  if (isPath) {
    const path = resolve(dirname(from.path), entry);
    if (existsSync(path)) return path;
    return refuse(from, problem(pointer(at), `There is no file ${entry}`, "It is relative to this file."));
  }
  try {
    return createRequire(from.path).resolve(entry);
  } catch {
    const similar = at[0] === "extends" ? nearest(entry, presets) : undefined;
    const hint = similar === undefined ? "" : `; did you mean "${similar}"?`;
    const help = `Install it where this file is. A file begins with ./${at[0] === "extends" ? `, presets are ${presets.join(", ")}` : ""}.`;
    return refuse(from, problem(pointer(at), `There is no package ${entry}${hint}`, help));
  }
}

async function rulesOf(
  entry: string,
  from: ConfigFile,
  index: number,
  known: readonly Rule[],
): Promise<readonly Rule[]> {
  const path = resolved(entry, from, ["plugins", index]);
  const { importModule } = await import("./import-module.ts");
  const found = pluginRules(await importModule(path, entry), known);
  if (found.ok) return found.rules;
  const help = "docs/guides/custom-rules.md shows a plugin.";
  return refuse(from, problem(pointer(["plugins", index]), `${entry} is no plugin: ${found.fault}`, help));
}

function refuse(file: ConfigFile, found: Problem): never {
  complain(file, [found]);
  throw new Error("an error in a configuration was taken for a warning");
}

function complain({ name, text }: ConfigFile, problems: readonly Problem[]): void {
  refuseOrWarn({ name, lines: text?.lines, problems: located(problems, text) });
}
