export { type ExampleParts, exampleSchema, exampleText } from "./examples/example-schema.ts";
export type { Facts } from "./facts/facts.ts";
export {
  type Finding,
  type Range,
  type RelatedFinding,
  type Severity,
  severities,
} from "./finding/finding.ts";
export { fingerprint } from "./finding/fingerprint.ts";
export { type FixedDocument, fixAll } from "./lint/fix.ts";
export { type LintOptions, lint } from "./lint/lint.ts";
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
export type { Visitor } from "./rule/visitor.ts";
export { findRule } from "./rules/find-rule.ts";
export { ruleGroups, rules } from "./rules/registry.ts";
