import type { Example, Messages, Rule } from "@syncschema/linter";
import { shownExample } from "@syncschema/linter/examples";
import { printable } from "../terminal/printable.ts";
import type { Colors, Terminal } from "../terminal/terminal.ts";
import { wrapped } from "../terminal/wrapped.ts";
import { heading, indented } from "./page-parts.ts";

/** What stands about a rule: why, what it says, what to do, and its examples. */
export function rulePage(rule: Rule, terminal: Terminal): string {
  const { colors, width } = terminal;
  const { id, severity, summary, why, profiles, evidence, messages } = rule;
  const { bad, good } = rule.examples();
  const lines = [
    `${colors.bold(colors.cyan(id))}  ${severity}, ${profiles ? profiles.join(", ") : "all kinds of provisioning"}`,
    wrapped(`${summary}.`, width, "  "),
    heading("Why", colors),
    wrapped(why, width, "  "),
    wrapped(`${evidenceWords[evidence.kind]}: ${evidence.source}`, width, "  "),
    heading("What it says, and what to do", colors),
    ...Object.values(messages).flatMap(({ message, help }) => [
      wrapped(colors.bold(readable(message)), width, "  "),
      wrapped(readable(help), width, "    "),
    ]),
    ...optionLines(rule, terminal),
    ...[
      ...bad.map((example) => ["Bad", example] as const),
      ...good.map((example) => ["Good", example] as const),
    ].flatMap(([verdict, example]) => [
      heading(`${verdict}: ${example.title}`, colors),
      ...exampleLines(example, rule, colors),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

/** What a configuration may set in the rule; nothing where it has no options. */
function optionLines({ options }: Rule, { colors, width }: Terminal): string[] {
  if (options === undefined) return [];
  const defaults = Object.entries(options.defaults);
  return [
    heading("Options", colors),
    ...defaults.flatMap(([name, value]) => [
      wrapped(`${colors.bold(name)}: ${options.schema.properties[name]?.description}`, width, "  "),
      wrapped(`usually ${JSON.stringify(value)}`, width, "    "),
    ]),
  ];
}

/** The text of an example, or where it differs from a small schema without findings. */
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
