export { matchesInSchema } from "./address/matches-in-schema.ts";
export { type AppliedBaseline, applyBaseline, type KnownFinding } from "./baseline/apply-baseline.ts";
export type { Baseline, BaselineEntry } from "./baseline/baseline.ts";
export { baselineSchema, readBaseline } from "./baseline/read-baseline.ts";
export {
  baselineText,
  createBaseline,
  prunedEntries,
  updatedEntries,
  withEntries,
} from "./baseline/update-baseline.ts";
export {
  type Config,
  type ConfigOverride,
  defineConfig,
  type RuleConfig,
  type RulesConfig,
} from "./config/config.ts";
export { configProblems } from "./config/config-problems.ts";
export { configSchema } from "./config/config-schema.ts";
export {
  configuredProfile,
  type EffectiveRule,
  effectiveRules,
  type FileInConfig,
  isIgnored,
  isOn,
  rulesInForce,
} from "./config/effective-rules.ts";
export {
  type LintDocumentsOptions,
  type LintedDocument,
  lintDocuments,
} from "./config/lint-documents.ts";
export {
  type ConfiguredLint,
  type ConfiguredLintOptions,
  lintConfigSuppressions,
  lintWithConfig,
} from "./config/lint-with-config.ts";
export { type PluginRules, pluginRules } from "./config/plugin-rules.ts";
export { isPreset, type Preset, presets, rulesOfPreset } from "./config/presets.ts";
export { type ConfigLayer, type ResolvedConfig, resolveConfig } from "./config/resolve-config.ts";
export {
  direct,
  type ExampleParts,
  exampleSchema,
  exampleText,
  userMappings,
} from "./examples/example-schema.ts";
export { type Cloud, clouds, type Facts, type TenantFacts } from "./facts/facts.ts";
export { factsSchema } from "./facts/facts-schema.ts";
export { type FactsReading, readFacts } from "./facts/read-facts.ts";
export {
  type Finding,
  type FixKind,
  type Range,
  type RelatedFinding,
  type Severity,
  severities,
} from "./finding/finding.ts";
export { fingerprint } from "./finding/fingerprint.ts";
export { type Problem, problem } from "./formats/problem.ts";
export {
  hasErrors,
  type JsoncFile,
  type LocatedProblem,
  located,
  readChecked,
  readJsonc,
} from "./formats/read-jsonc.ts";
export { schemaProblems } from "./formats/schema-problems.ts";
export { type FixedDocument, fixAll } from "./lint/fix.ts";
export { type LintOptions, lint } from "./lint/lint.ts";
export { type LevelAtPlaces, type RuleLevel, type RuleSettings, ruleLevels } from "./lint/rule-settings.ts";
export type { RuleTimings } from "./lint/rule-timings.ts";
export type { Context, Place, RelatedPlace, Report } from "./rule/context.ts";
export {
  defineRule,
  type Evidence,
  type Need,
  type Rule,
  type RuleDefinition,
  type RuleMeta,
  type Strictness,
  strictness,
} from "./rule/define-rule.ts";
export type { Example } from "./rule/example.ts";
export { type MappingExpression, mappingSurroundings } from "./rule/mapping-expression.ts";
export type { DataOf, Message, Messages } from "./rule/messages.ts";
export type { NoOptions, RuleOptions } from "./rule/options.ts";
export type { PendingMigration, PendingMigrations } from "./rule/pending-migrations.ts";
export type { Visitor } from "./rule/visitor.ts";
export { findRule } from "./rules/find-rule.ts";
export { ruleGroups, rules } from "./rules/registry.ts";
export type { SuppressedFinding } from "./suppressions/apply-suppressions.ts";
export { readSuppressions, type SuppressionsFile } from "./suppressions/read-suppressions.ts";
export type { Suppression, SuppressionState } from "./suppressions/suppression.ts";
export { suppressionsSchema } from "./suppressions/suppressions-schema.ts";
