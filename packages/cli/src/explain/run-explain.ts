import { type Example, findRule, type Messages, type Rule, rules } from "@syncschema/linter";
import { CannotRun } from "../cannot-run.ts";
import type { ExplainArguments } from "../commands/explain.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { standardOutput, type Terminal } from "../terminal/terminal.ts";
import { wrapped } from "../terminal/wrapped.ts";

/** Prints what stands about a rule. @throws CannotRun when there is no such rule */
export function runExplain({ rule: id }: ExplainArguments): ExitCode {
  const rule = findRule(id);
  if (rule === undefined) throw new CannotRun(`There is no rule ${id}`, suggestion(id));
  const terminal = standardOutput();
  terminal.write(explanation(rule, terminal));
  return exitCode.clean;
}

function suggestion(id: string): string {
  const words = id
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2);
  const similar = rules.filter((rule) => words.some((word) => rule.id.includes(word))).map((rule) => rule.id);
  const ids = similar.length > 0 ? similar : rules.map((rule) => rule.id);
  return `${similar.length > 0 ? "Did you mean" : "There are"}: ${ids.join(", ")}`;
}

function explanation(rule: Rule, { colors, width }: Terminal): string {
  const { id, severity, summary, why, profiles, evidence, messages, examples } = rule;
  const heading = (text: string) => `\n${colors.bold(text)}\n`;
  const lines = [
    `${colors.bold(colors.cyan(id))}  ${severity}, ${profiles ? profiles.join(", ") : "all kinds of provisioning"}`,
    wrapped(`${summary}.`, width, "  "),
    heading("Why"),
    wrapped(why, width, "  "),
    wrapped(`${evidenceWords[evidence.kind]}: ${evidence.source}`, width, "  "),
    heading("What to do"),
    ...Object.values(messages).flatMap(({ message, help }) => [
      wrapped(colors.bold(readable(message)), width, "  "),
      wrapped(readable(help), width, "    "),
    ]),
    ...[
      ...examples.bad.map((example) => ["Bad", example] as const),
      ...examples.good.map((example) => ["Good", example] as const),
    ].flatMap(([verdict, example]) => [heading(`${verdict}: ${example.title}`), ...exampleLines(example)]),
  ];
  return `${lines.join("\n")}\n`;
}

/** The text of an example, or where it differs from a small schema without findings. */
function exampleLines({ text, parts = {} }: Example<Messages>): string[] {
  if (text !== undefined) return [indented(text)];
  return Object.entries(parts).flatMap(([part, members]) => [
    `  In ${partNames[part as keyof typeof partNames]}:`,
    indented(JSON.stringify(members, null, 2)),
  ]);
}

const partNames = {
  schema: "the schema",
  rule: "the synchronization rule",
  mapping: "the object mapping",
  source: "the source object's definition",
  target: "the target object's definition",
};

const evidenceWords = { documented: "Documented", field: "Seen in the field", inferred: "Inferred from" };

/** A template for a reader: `{{name}}` as `<name>`. */
function readable(template: string): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, "<$1>");
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}
