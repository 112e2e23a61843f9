import { type Rule, ruleGroups, strictness } from "@syncschema/linter";
import type { RulesArguments } from "../commands/rules.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { counted } from "../terminal/counted.ts";
import { standardOutput, type Terminal } from "../terminal/terminal.ts";
import { wrapped } from "../terminal/wrapped.ts";
import { pluginRulesHere } from "./plugin-rules-here.ts";

/**
 * Prints the rules that the arguments ask for, by group.
 *
 * @throws CannotRun when the configuration, which names the plugins, cannot be used
 */
export async function runRules(args: RulesArguments): Promise<ExitCode> {
  const terminal = standardOutput();
  const groups = Object.entries({ ...ruleGroups, plugins: await pluginRulesHere(args.config) })
    .map(([group, rules]) => ({ group, rules: rules.filter((rule) => isWanted(rule, args)) }))
    .filter(({ rules }) => rules.length > 0);
  if (args.format === "json") {
    terminal.write(
      `${JSON.stringify(
        groups.flatMap(({ group, rules }) => rules.map((rule) => entry(group, rule))),
        null,
        2,
      )}\n`,
    );
    return exitCode.clean;
  }
  for (const { group, rules } of groups) terminal.write(section(group, rules, terminal));
  const count = groups.reduce((sum, { rules }) => sum + rules.length, 0);
  terminal.write(`${counted(count, "rule")}. \`syncschema explain <rule>\` shows one with its examples.\n`);
  return exitCode.clean;
}

function isWanted(rule: Rule, { text, preset, severity, profile }: RulesArguments): boolean {
  const { id, summary, profiles, security } = rule;
  if (text !== undefined && !`${id} ${summary}`.toLowerCase().includes(text.toLowerCase())) return false;
  if (severity !== undefined && rule.severity !== severity) return false;
  if (profile !== undefined && profiles !== undefined && !profiles.includes(profile)) return false;
  if (preset === "security") return security === true;
  return preset === undefined || strictness.indexOf(presetOf(rule)) <= strictness.indexOf(preset);
}

function presetOf({ preset = "recommended" }: Rule) {
  return preset;
}

function section(group: string, rules: readonly Rule[], { colors, width }: Terminal): string {
  const longest = Math.max(...rules.map(({ id }) => id.length));
  const indent = " ".repeat(longest + 13);
  const lines = rules.map((rule) => {
    const label = `  ${colors.cyan(rule.id.padEnd(longest))}  ${paint(rule, colors)(rule.severity.padEnd(7))}  `;
    return wrapped(rule.summary, width, indent, label);
  });
  return `${colors.bold(group)}\n${lines.join("\n")}\n\n`;
}

function paint({ severity }: Rule, colors: Terminal["colors"]) {
  return { error: colors.red, warning: colors.yellow, info: colors.blue }[severity];
}

function entry(group: string, rule: Rule) {
  const { id, summary, why, severity, profiles, evidence, needs, security = false } = rule;
  return {
    id,
    group,
    summary,
    why,
    severity,
    preset: presetOf(rule),
    security,
    profiles: profiles ?? "all",
    evidence,
    ...(needs === undefined ? {} : { needs }),
  };
}
