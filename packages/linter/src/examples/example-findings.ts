import { encode, readDocument } from "@syncschema/model";
import { lintWithConfig } from "../config/lint-with-config.ts";
import { resolveConfig } from "../config/resolve-config.ts";
import type { Finding } from "../finding/finding.ts";
import { type LintOptions, lint } from "../lint/lint.ts";
import type { Rule } from "../rule/define-rule.ts";
import type { Example } from "../rule/example.ts";
import type { Messages } from "../rule/messages.ts";
import { rules } from "../rules/registry.ts";
import { readSuppressions } from "../suppressions/read-suppressions.ts";
import { exampleText } from "./example-schema.ts";

/** What a rule says of one of its examples. */
export function exampleFindings(rule: Rule, example: Example<Messages>): readonly Finding[] {
  if (example.suppressions) return aboutSuppressions(rule, example);
  return lint(exampleReading(rule, example), exampleOptions(rule, example));
}

/** An example as a file that was read. */
export function exampleReading(rule: Rule, example: Example<Messages>) {
  return read(exampleText(example, rule.profiles));
}

/** The rule alone, with what it needs: the clean schema is the base where an example has none. */
export function exampleOptions(
  rule: Rule,
  { base, facts, migrations = [], profile }: Example<Messages>,
): LintOptions {
  const before = read(exampleText({ parts: base ?? {}, profile }, rule.profiles));
  return {
    rules: [rule],
    facts,
    migrations: () => migrations,
    base: rule.needs === "base" && before.kind === "schema" ? before : undefined,
  };
}

/** Suppressions are judged when everything has been linted. */
function aboutSuppressions(rule: Rule, { suppressions, ...example }: Example<Messages>): readonly Finding[] {
  const config = resolveConfig([{ preset: "all" }], { rules });
  return lintWithConfig(exampleReading(rule, example), {
    config,
    path: "example.json",
    today: new Date("2027-01-31"),
    suppressions: readSuppressions("suppressions.json", JSON.stringify({ suppressions }), rules),
  }).aboutSuppressions;
}

function read(text: string) {
  return readDocument("example.json", encode(text, { charset: "utf-8", bom: false }));
}
