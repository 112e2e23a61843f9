import { findFunction, functions, nearest } from "@syncschema/expressions";
import { findRule, type Rule, rules } from "@syncschema/linter";
import { CannotRun } from "../cannot-run.ts";
import type { ExplainArguments } from "../commands/explain.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { pluginRulesHere } from "../rules/plugin-rules-here.ts";
import { standardOutput, type Terminal } from "../terminal/terminal.ts";
import { functionPage } from "./function-page.ts";
import { rulePage } from "./rule-page.ts";

/** Prints what stands about a rule or a function. @throws CannotRun when there is none of that name */
export async function runExplain({ name, config }: ExplainArguments): Promise<ExitCode> {
  const terminal = standardOutput();
  terminal.write(builtInPage(name, terminal) ?? (await pluginPage(name, config, terminal)));
  return exitCode.clean;
}

/** What stands about something of ours, which no plugin can be called like. */
function builtInPage(name: string, terminal: Terminal): string | undefined {
  const rule = findRule(name);
  if (rule) return rulePage(rule, terminal);
  const definition = findFunction(name);
  return definition && functionPage(definition, terminal);
}

async function pluginPage(name: string, config: string | undefined, terminal: Terminal): Promise<string> {
  const ofPlugins = await pluginRulesHere(config);
  const rule = findRule(name, ofPlugins);
  if (rule) return rulePage(rule, terminal);
  throw new CannotRun(`There is no rule and no function ${name}`, suggestion(name, [...rules, ...ofPlugins]));
}

function suggestion(name: string, known: readonly Rule[]): string {
  const ids = known.map(({ id }) => id);
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
