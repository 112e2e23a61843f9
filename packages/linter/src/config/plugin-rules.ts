import { isJsonObject, type JsonObject, type Profile, profiles } from "@syncschema/model";
import { severities } from "../finding/finding.ts";
import { evidenceKinds, type Rule, strictness } from "../rule/define-rule.ts";
import { findRule } from "../rules/find-rule.ts";

/** The rules of a plugin, or why it has none that could be used. */
export type PluginRules =
  | { readonly ok: true; readonly rules: readonly Rule[] }
  | { readonly ok: false; readonly fault: string };

/**
 * Takes the rules out of a module that exports them as `rules`.
 *
 * @param known rules whose ids are taken
 */
export function pluginRules(module: unknown, known: readonly Rule[]): PluginRules {
  const exported = isJsonObject(module) ? module.rules : undefined;
  if (!Array.isArray(exported)) return { ok: false, fault: "it exports no array `rules`" };
  const rules: Rule[] = [];
  for (const [index, rule] of exported.entries()) {
    const fault = ruleFault(rule) ?? clash(rule as Rule, [...known, ...rules]);
    if (fault !== undefined) return { ok: false, fault: `${nameOf(rule, index)} ${fault}` };
    rules.push(rule as Rule);
  }
  return { ok: true, rules };
}

function nameOf(rule: unknown, index: number): string {
  return isJsonObject(rule) && typeof rule.id === "string" ? `the rule ${rule.id}` : `rules[${index}]`;
}

/** What a rule lacks to be one; the compiler would have said it to whoever writes TypeScript. */
function ruleFault(rule: unknown): string | undefined {
  if (!isJsonObject(rule)) return "is no object";
  const found = Object.entries(members).find(([name, isRight]) => !isRight(rule[name], rule));
  return found && `has no right \`${found[0]}\``;
}

const members: Readonly<Record<string, (value: unknown, rule: JsonObject) => boolean>> = {
  id: (id) => typeof id === "string" && /^[a-z]+(?:-[a-z\d]+)*$/.test(id),
  aliases: optional(isListOf((alias) => typeof alias === "string")),
  summary: isText,
  why: isText,
  severity: (severity) => (severities as readonly unknown[]).includes(severity),
  preset: optional((preset) => (strictness as readonly unknown[]).includes(preset)),
  profiles: optional(isListOf((profile) => profiles.includes(profile as Profile))),
  messages: (messages) =>
    isJsonObject(messages) &&
    Object.values(messages).every((said) => isJsonObject(said) && isText(said.message) && isText(said.help)),
  evidence: (evidence) =>
    isJsonObject(evidence) &&
    (evidenceKinds as readonly unknown[]).includes(evidence.kind) &&
    isText(evidence.source),
  examples: (examples) => typeof examples === "function",
  options: optional(
    (options) => isJsonObject(options) && isJsonObject(options.schema) && isJsonObject(options.defaults),
  ),
  visit: (visit) =>
    isJsonObject(visit) && Object.values(visit).every((handle) => typeof handle === "function"),
};

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function isListOf(isRight: (value: unknown) => boolean) {
  return (value: unknown) => Array.isArray(value) && value.every(isRight);
}

function optional(isRight: (value: unknown) => boolean) {
  return (value: unknown) => value === undefined || isRight(value);
}

function clash({ id, aliases = [] }: Rule, known: readonly Rule[]): string | undefined {
  const taken = [id, ...aliases].find((name) => findRule(name, known) !== undefined);
  return taken && `has the id ${taken}, which another rule has`;
}
