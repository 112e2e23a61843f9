import type { DocumentReading, Profile, SchemaDocument } from "@syncschema/model";
import { type AppliedBaseline, applyBaseline } from "../baseline/apply-baseline.ts";
import type { BaselineEntry } from "../baseline/baseline.ts";
import type { Facts } from "../facts/facts.ts";
import type { Finding, Range } from "../finding/finding.ts";
import type { JsoncFile } from "../formats/read-jsonc.ts";
import { type LintOptions, lint, profileOf, rulesThatApply } from "../lint/lint.ts";
import type { RuleTimings } from "../lint/rule-timings.ts";
import type { PendingMigrations } from "../rule/pending-migrations.ts";
import { type AppliedSuppressions, applySuppressions } from "../suppressions/apply-suppressions.ts";
import { findingsAboutSuppressions } from "../suppressions/findings-about-suppressions.ts";
import type { SuppressionsFile } from "../suppressions/read-suppressions.ts";
import type { SuppressionState } from "../suppressions/suppression.ts";
import {
  configuredProfile,
  type EffectiveRule,
  effectiveRules,
  isOn,
  rulesInForce,
} from "./effective-rules.ts";
import type { ResolvedConfig } from "./resolve-config.ts";

/** Everything that decides about the findings of a file. */
export interface ConfiguredLintOptions {
  readonly config: ResolvedConfig;
  /** The path of the file from the folder of the configuration, with `/` between names. */
  readonly path: string;
  /** Decides in UTC which suppressions have expired. */
  readonly today: Date;
  /** What stands in `<file>.suppressions.json`. */
  readonly suppressions?: SuppressionsFile | undefined;
  /** What the baseline has of the file. */
  readonly baseline?: readonly BaselineEntry[] | undefined;
  /** The kind of provisioning, set by hand; counts more than the configuration. */
  readonly profile?: Profile | undefined;
  readonly base?: SchemaDocument | undefined;
  readonly facts?: Facts | undefined;
  /** Says which migrations are pending. */
  readonly migrations?: PendingMigrations | undefined;
  /** Where to add what each rule costs. */
  readonly timings?: RuleTimings | undefined;
}

/** The findings of a file, apart from those that are suppressed or in the baseline. */
export interface ConfiguredLint {
  readonly profile: Profile;
  readonly findings: readonly Finding[];
  readonly suppressed: AppliedSuppressions["suppressed"];
  readonly baseline: AppliedBaseline;
  /** What is wrong with the suppressions beside the file, as findings in that file. */
  readonly aboutSuppressions: readonly Finding[];
  /** What became of each suppression, those of the configuration included. */
  readonly states: AppliedSuppressions["states"];
}

/**
 * Lints a file as it is configured: what every front end calls, so that all of them show the same. Findings are
 * first suppressed, then looked up in the baseline.
 *
 * @throws only what a rule of a plugin throws
 */
export function lintWithConfig(reading: DocumentReading, options: ConfiguredLintOptions): ConfiguredLint {
  const { config, path, today, suppressions, baseline = [], base, facts, migrations, timings } = options;
  const profile = profileOf(reading, { profile: options.profile ?? configuredProfile(config, path) });
  const settings = rulesInForce(config, path);
  const active = [...settings.values()];
  const rules = active.map(({ rule }) => rule);
  const lintOptions: LintOptions = { rules, settings, profile, base, facts, migrations, timings };
  const found = lint(reading, lintOptions);
  const ran = new Set(rulesThatApply(reading, lintOptions).map(({ id }) => id));
  const applied = applySuppressions(found, [...(suppressions?.suppressions ?? []), ...config.suppressions], {
    schema: reading.kind === "schema" ? reading.schema : undefined,
    ran,
    today,
  });
  const compared = applyBaseline(baseline, applied.findings, { reading, ran });
  return {
    profile,
    findings: compared.findings,
    suppressed: applied.suppressed,
    baseline: compared,
    aboutSuppressions: suppressions ? aboutFile(suppressions, applied.states, active) : [],
    states: applied.states,
  };
}

function aboutFile(
  { file, suppressions }: SuppressionsFile,
  states: AppliedSuppressions["states"],
  rules: readonly EffectiveRule[],
): Finding[] {
  const judged = suppressions.map((suppression, index) => ({
    suppression,
    state: states.get(suppression) ?? "unchecked",
    pointer: `/suppressions/${index}`,
    shared: false,
  }));
  return findingsAboutSuppressions(judged, rules, (pointer) => file.rangeOf(`${pointer}/address`, "value"));
}

/**
 * What is wrong with the suppressions in a configuration, as findings in its file, once all files are linted.
 *
 * @param name which file of the configuration: what it was called as a layer
 * @param file its text; undefined for a module, which has no places
 */
export function lintConfigSuppressions(
  config: ResolvedConfig,
  { name, file }: { readonly name: string; readonly file: JsoncFile | undefined },
  results: readonly Pick<ConfiguredLint, "states">[],
): Finding[] {
  const judged = config.suppressions
    .filter(({ from }) => from === name)
    .map((suppression) => ({
      suppression,
      state: together(results.map(({ states }) => states.get(suppression) ?? "unchecked")),
      pointer: `/suppressions/${suppression.index}`,
      shared: true,
    }));
  const rules = effectiveRules(config, { path: "" }).filter(isOn);
  return findingsAboutSuppressions(
    judged,
    rules,
    (pointer) => file?.rangeOf(`${pointer}/address`, "value") ?? nowhere,
  );
}

const beginning = { line: 1, column: 1, offset: 0 };
const nowhere: Range = { start: beginning, end: beginning };

/** What became of a suppression in several files: one that needs it is enough. */
function together(states: readonly SuppressionState[]): SuppressionState {
  const order: readonly SuppressionState[] = ["expired", "used", "unused"];
  return order.find((state) => states.includes(state)) ?? "unchecked";
}
