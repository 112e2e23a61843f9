import { findFunction, functions, nearest } from "@syncschema/expressions";
import { findRule, rules } from "@syncschema/linter";
import { CannotRun } from "../cannot-run.ts";
import type { ExplainArguments } from "../commands/explain.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { standardOutput } from "../terminal/terminal.ts";
import { functionPage } from "./function-page.ts";
import { rulePage } from "./rule-page.ts";

/** Prints what stands about a rule or a function. @throws CannotRun when there is none of that name */
export async function runExplain({ name }: ExplainArguments): Promise<ExitCode> {
  const terminal = standardOutput();
  const rule = findRule(name);
  const definition = rule ? undefined : findFunction(name);
  if (rule) terminal.write(rulePage(rule, terminal));
  else if (definition) terminal.write(functionPage(definition, terminal));
  else throw new CannotRun(`There is no rule and no function ${name}`, suggestion(name));
  return exitCode.clean;
}

function suggestion(name: string): string {
  const ids = rules.map(({ id }) => id);
  const similar = nearest(name, [...ids, ...functions.map((definition) => definition.name)]);
  const words = name
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2);
  const related = ids.filter((id) => id !== similar && words.some((word) => id.includes(word)));
  const named = [...(similar === undefined ? [] : [similar]), ...related].slice(0, 8);
  return named.length > 0
    ? `Did you mean: ${named.join(", ")}?`
    : "Findings show the ids of rules; docs/rules and docs/functions list them all.";
}
