import type { Profile } from "@syncschema/model";
import { matchesPath } from "../glob/path-pattern.ts";
import type { LevelAtPlaces, RuleLevel, RuleSettings } from "../lint/rule-settings.ts";
import type { Rule } from "../rule/define-rule.ts";
import type { RuleConfig } from "./config.ts";
import type { ResolvedConfig, Statement } from "./resolve-config.ts";

/** A file that a configuration is asked about. */
export interface FileInConfig {
  /** Its path from the folder of the configuration, with `/` between names. */
  readonly path: string;
  /** The kind of provisioning; rules for other kinds are left out. */
  readonly profile?: Profile | undefined;
}

/** What holds for a rule in a file, and who said so. */
export interface EffectiveRule extends RuleSettings {
  readonly rule: Rule;
  /** Undefined where nobody said anything, so that the rule is off. */
  readonly from: string | undefined;
  readonly optionsFrom: string | undefined;
  readonly places: readonly (LevelAtPlaces & { readonly from: string })[];
}

/** What holds for every rule in a file. */
export function effectiveRules(
  { rules, statements }: ResolvedConfig,
  { path, profile }: FileInConfig,
): EffectiveRule[] {
  const held = statements.filter((statement) => holdsFor(statement, path));
  return rules
    .filter(({ profiles }) => profile === undefined || (profiles?.includes(profile) ?? true))
    .map((rule) => effectiveRule(rule, held));
}

/** What holds for every rule that is on in a file. Files of which the same is said share it. */
export function rulesInForce(config: ResolvedConfig, path: string): ReadonlyMap<string, EffectiveRule> {
  const known = inForce.get(config) ?? new Map<string, ReadonlyMap<string, EffectiveRule>>();
  inForce.set(config, known);
  const key = config.statements.map((statement) => (holdsFor(statement, path) ? "x" : "-")).join("");
  const rules =
    known.get(key) ??
    new Map(
      effectiveRules(config, { path })
        .filter(isOn)
        .map((effective) => [effective.rule.id, effective]),
    );
  known.set(key, rules);
  return rules;
}

const inForce = new WeakMap<ResolvedConfig, Map<string, ReadonlyMap<string, EffectiveRule>>>();

/** The kind of provisioning that a configuration sets for a file. */
export function configuredProfile({ statements }: ResolvedConfig, path: string): Profile | undefined {
  return statements.findLast((statement) => statement.profile !== undefined && holdsFor(statement, path))
    ?.profile;
}

/** Whether a configuration says that a file is not to be linted. */
export function isIgnored({ ignore }: ResolvedConfig, path: string): boolean {
  return ignore.some((glob) => matchesPath(path, glob));
}

/** Whether a rule runs at all: it is on somewhere in the file. */
export function isOn({ level, places }: RuleSettings): boolean {
  return level !== "off" || places.some((place) => place.level !== "off");
}

function holdsFor({ files }: Statement, path: string): boolean {
  return files === undefined || files.some((glob) => matchesPath(path, glob));
}

function effectiveRule(rule: Rule, statements: readonly Statement[]): EffectiveRule {
  let said: { readonly level: RuleLevel; readonly from: string } | undefined;
  let options = rule.options?.defaults ?? {};
  let optionsFrom: string | undefined;
  const places: EffectiveRule["places"][number][] = [];
  for (const { from, addresses, rules } of statements) {
    const setting = Object.hasOwn(rules, rule.id) ? rules[rule.id] : undefined;
    if (setting === undefined) continue;
    const level = levelOf(setting);
    if (addresses !== undefined) {
      places.push({ addresses, level: level ?? rule.severity, from });
      continue;
    }
    if (level !== undefined || said === undefined) said = { level: level ?? rule.severity, from };
    const set = typeof setting === "string" ? undefined : setting.options;
    if (set !== undefined) [options, optionsFrom] = [{ ...options, ...set }, from];
  }
  return { rule, level: said?.level ?? "off", from: said?.from, options, optionsFrom, places };
}

function levelOf(setting: RuleConfig): RuleLevel | undefined {
  return typeof setting === "string" ? setting : setting.severity;
}
