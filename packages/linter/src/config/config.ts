import type { Profile } from "@syncschema/model";
import type { RuleLevel } from "../lint/rule-settings.ts";
import type { Suppression } from "../suppressions/suppression.ts";

/** A configuration as people write it: schemas/config.schema.json. */
export interface Config {
  readonly $schema?: string;
  /** Presets, files and packages to start from; what comes later counts more. */
  readonly extends?: readonly string[];
  readonly rules?: RulesConfig;
  /** The kind of provisioning, where files do not show it. */
  readonly profile?: Profile;
  readonly overrides?: readonly ConfigOverride[];
  /** Files, as globs, that are not linted. */
  readonly ignore?: readonly string[];
  /** Modules with further rules. */
  readonly plugins?: readonly string[];
  readonly suppressions?: readonly Suppression[];
}

/** What else holds for some files or in some parts of schemas. */
export interface ConfigOverride {
  /** Globs, relative to the folder of the configuration. */
  readonly files?: readonly string[];
  /** Patterns of addresses. */
  readonly addresses?: readonly string[];
  readonly rules?: RulesConfig;
  readonly profile?: Profile;
}

/** What holds for rules, by their ids. */
export type RulesConfig = Readonly<Record<string, RuleConfig>>;

/** A level alone, or with options. Without a level the rule is on, unless it was turned off before. */
export type RuleConfig =
  | RuleLevel
  | { readonly severity?: RuleLevel; readonly options?: Readonly<Record<string, unknown>> };

/** Gives a configuration back as it is; in a module, editors then complete and check it. */
export function defineConfig(config: Config): Config {
  return config;
}
