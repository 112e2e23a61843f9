import { type Example, findRule, type Messages, type Rule, rules } from "@syncschema/linter";
import { shownExample } from "@syncschema/linter/examples";
import { CannotRun } from "../cannot-run.ts";
import type { ExplainArguments } from "../commands/explain.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { printable } from "../terminal/printable.ts";
import { type Colors, standardOutput, type Terminal } from "../terminal/terminal.ts";
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
  const { id, severity, summary, why, profiles, evidence, messages } = rule;
  const { bad, good } = rule.examples();
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
      ...bad.map((example) => ["Bad", example] as const),
      ...good.map((example) => ["Good", example] as const),
    ].flatMap(([verdict, example]) => [
      heading(`${verdict}: ${example.title}`),
      ...exampleLines(example, rule, colors),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

function exampleLines(example: Example<Messages>, { profiles }: Rule, colors: Colors): string[] {
  const shown = shownExample(example, profiles);
  switch (shown.kind) {
    case "text":
      return [indented(printable(shown.text) || "(an empty file)")];
    case "difference":
      return shown.lines.map((line) => `  ${painted(line, colors)}`.trimEnd());
    default:
      return ["  (the small schema that the other examples change)"];
  }
}

function painted(line: string, colors: Colors): string {
  if (line.startsWith("+")) return colors.green(line);
  return line.startsWith("-") ? colors.red(line) : colors.dim(line);
}

const evidenceWords = { documented: "Documented", field: "Seen in the field", inferred: "Inferred from" };

/** A template for a reader: `{{name}}` as `<name>`. */
function readable(template: string): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, "<$1>");
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}
