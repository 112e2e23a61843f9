/** For tests of own rules; independent of the test runner. */
export { type RuleCase, RuleTestError, type RuleTestOptions, ruleCases } from "./rule-cases.ts";
export { type TestRunner, testRule } from "./test-rule.ts";
