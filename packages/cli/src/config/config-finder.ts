import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Preset } from "@syncschema/linter";
import { CannotRun } from "../cannot-run.ts";
import { upwardFinder } from "./find-upwards.ts";
import { type LoadedConfig, loadConfig, nameOf, withoutConfig } from "./load-config.ts";
import { withOnly } from "./with-only.ts";

/** The names that a configuration may have. */
export const configNames = ["json", "jsonc", "mjs", "ts"].map((end) => `syncschema.config.${end}`);

/** What a person set by hand instead of in a configuration. */
export interface ConfigArguments {
  readonly config: string | undefined;
  readonly preset: Preset | undefined;
  /** The only rules to run. */
  readonly rule?: readonly string[] | undefined;
}

/**
 * Finds the configuration of a file: the one that was named, else the nearest in its folder or above. Each is
 * loaded once. One that was named holds for the current folder.
 *
 * @throws CannotRun when it cannot be used
 */
export function configFinder({
  config,
  preset,
  rule,
}: ConfigArguments): (file: string) => Promise<LoadedConfig> {
  const nearest = upwardFinder(configNames);
  const loaded = new Map<string, Promise<LoadedConfig>>();
  const load = (path: string | undefined, folder: string) => {
    const key = path ?? "";
    const known = loaded.get(key) ?? loadFor(path, { folder, preset, rule });
    loaded.set(key, known);
    return known;
  };
  if (config !== undefined) return () => load(existing(config), process.cwd());
  return (file) => {
    const [path, other] = nearest(dirname(resolve(file)));
    if (path !== undefined && other !== undefined) {
      throw new CannotRun(
        `There are two configurations: ${nameOf(path)} and ${nameOf(other)}`,
        "Keep one of them.",
      );
    }
    return load(path, path === undefined ? process.cwd() : dirname(path));
  };
}

async function loadFor(
  path: string | undefined,
  { folder, preset, rule }: Omit<ConfigArguments, "config"> & { readonly folder: string },
): Promise<LoadedConfig> {
  const loaded =
    path === undefined ? withoutConfig(folder, preset) : await loadConfig(path, { folder, preset });
  return rule === undefined ? loaded : { ...loaded, config: withOnly(rule, loaded.config) };
}

function existing(config: string): string {
  const path = resolve(config);
  if (existsSync(path)) return path;
  throw new CannotRun(
    `There is no configuration ${config}`,
    "Check the path; it is relative to the current folder.",
  );
}
