import type { Rule } from "../rule/define-rule.ts";
import { type RuleTestOptions, ruleCases } from "./rule-cases.ts";

/** What a test runner gives: vitest, node:test, mocha and jest all do. */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly test: (name: string, body: () => void) => unknown;
}

/** Registers the tests of a rule with a test runner: `testRule(myRule, { describe, test })`. */
export function testRule(rule: Rule, { describe, test }: TestRunner, options: RuleTestOptions = {}): void {
  describe(rule.id, () => {
    for (const { name, run } of ruleCases(rule, options)) test(name, run);
  });
}
