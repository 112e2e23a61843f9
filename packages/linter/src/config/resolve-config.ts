import type { Profile } from "@syncschema/model";
import type { Rule } from "../rule/define-rule.ts";
import { currentId } from "../rules/find-rule.ts";
import type { Suppression } from "../suppressions/suppression.ts";
import type { Config, RulesConfig } from "./config.ts";
import { defaultPreset, type Preset, rulesOfPreset } from "./presets.ts";

/** A preset, or a configuration without what it extends: that comes as layers of its own, before it. */
export type ConfigLayer =
  | { readonly preset: Preset }
  | {
      /** What messages call it. */
      readonly name: string;
      readonly config: Config;
    };

/** A configuration with all that it extends, ready to say what holds for a file. */
export interface ResolvedConfig {
  /** Every rule that there is, those of plugins included. */
  readonly rules: readonly Rule[];
  /** What is said of rules, the most important last. */
  readonly statements: readonly Statement[];
  readonly ignore: readonly string[];
  readonly suppressions: readonly ConfigSuppression[];
}

/** What is said of some rules, for some files or everywhere. */
export interface Statement {
  /** Where it is said: `recommended`, `syncschema.config.json`, `syncschema.config.json overrides[0]`. */
  readonly from: string;
  readonly files?: readonly string[] | undefined;
  readonly addresses?: readonly string[] | undefined;
  readonly profile?: Profile | undefined;
  readonly rules: RulesConfig;
}

/** A suppression of a configuration, and which of the file it is. */
export interface ConfigSuppression extends Suppression {
  readonly from: string;
  readonly index: number;
}

/**
 * Puts layers into one configuration; later ones count more. Without any preset among them it starts from
 * `recommended`, unless the last one extends nothing on purpose.
 *
 * @param preset what to start from instead of the presets among the layers
 */
export function resolveConfig(
  layers: readonly ConfigLayer[],
  { rules, preset }: { readonly rules: readonly Rule[]; readonly preset?: Preset | undefined },
): ResolvedConfig {
  const written = layers.filter((layer) => "config" in layer);
  return {
    rules,
    statements: withStart(layers, preset).flatMap((layer) => statementsOf(layer, rules)),
    ignore: written.flatMap(({ config }) => config.ignore ?? []),
    suppressions: written.flatMap(({ name, config }) =>
      (config.suppressions ?? []).map((suppression, index) => ({
        ...suppression,
        rule: currentId(suppression.rule, rules),
        from: name,
        index,
      })),
    ),
  };
}

function withStart(layers: readonly ConfigLayer[], preset: Preset | undefined): readonly ConfigLayer[] {
  if (preset !== undefined) return [{ preset }, ...layers.filter((layer) => "config" in layer)];
  const outermost = layers.at(-1);
  const extendsNothing =
    outermost !== undefined && "config" in outermost && outermost.config.extends?.length === 0;
  const hasPreset = layers.some((layer) => "preset" in layer);
  return hasPreset || extendsNothing ? layers : [{ preset: defaultPreset }, ...layers];
}

function statementsOf(layer: ConfigLayer, rules: readonly Rule[]): Statement[] {
  if ("preset" in layer) {
    const members = rulesOfPreset(layer.preset, rules);
    return [
      { from: layer.preset, rules: Object.fromEntries(members.map(({ id, severity }) => [id, severity])) },
    ];
  }
  const { name, config } = layer;
  const overrides = (config.overrides ?? []).map((override, index) => ({
    from: `${name} overrides[${index}]`,
    ...override,
    rules: byCurrentId(override.rules, rules),
  }));
  return [{ from: name, profile: config.profile, rules: byCurrentId(config.rules, rules) }, ...overrides];
}

/** A configuration may still call a rule as it was called before. */
function byCurrentId(settings: RulesConfig = {}, rules: readonly Rule[]): RulesConfig {
  return Object.fromEntries(Object.entries(settings).map(([id, setting]) => [currentId(id, rules), setting]));
}
