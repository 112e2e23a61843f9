import {
  evaluate,
  type FunctionDefinition,
  type FunctionExample,
  outcomeText,
  parse,
  signature,
  valueAsJson,
} from "@syncschema/expressions";
import type { Terminal } from "../terminal/terminal.ts";
import { wrapped } from "../terminal/wrapped.ts";
import { heading } from "./page-parts.ts";

/** What stands about a function: how it is called, what is known of it, and examples with what comes of them. */
export function functionPage(definition: FunctionDefinition, { colors, width }: Terminal): string {
  const { name, status, applicability, summary, since, deprecated, parameters, notes, sources } = definition;
  const item = (text: string) => wrapped(text, width, "    ", "  - ");
  const lines = [
    `${colors.bold(colors.cyan(name))}  ${statusWords[status]}, ${applicability ?? "all kinds of provisioning"}`,
    wrapped(`${summary}.`, width, "  "),
    "",
    wrapped(colors.bold(signature(definition)), width, "  "),
    ...parameters.map((parameter) => item(parameterText(parameter))),
    ...(deprecated === undefined ? [] : [heading("Deprecated", colors), wrapped(deprecated, width, "  ")]),
    ...(since === undefined ? [] : [heading("Since", colors), wrapped(since, width, "  ")]),
    heading("Notes", colors),
    ...notes.map(item),
    ...definition
      .examples()
      .flatMap((example) => [heading(`Example: ${example.title}`, colors), ...exampleLines(example, width)]),
    heading("Sources", colors),
    ...sources.map(item),
  ];
  return `${lines.join("\n")}\n`;
}

function parameterText({
  name,
  type,
  required,
  values = [],
  note,
}: FunctionDefinition["parameters"][number]) {
  const oneOf = values.length > 0 ? ` One of ${values.join(", ")}.` : "";
  return `${name}: ${type}${required ? "" : ", may be left out"}.${note ? ` ${note}` : ""}${oneOf}`;
}

function exampleLines(
  { expression, input = {}, environment = {} }: FunctionExample,
  width: number,
): string[] {
  const { root } = parse(expression);
  const given = Object.entries(input).map(([name, value]) => `${name} = ${valueAsJson(value)}`);
  const { now, defaultDomain } = environment;
  if (now) given.push(`now = ${now.toISOString()}`);
  if (defaultDomain) given.push(`default domain = ${defaultDomain}`);
  return [
    wrapped(expression, width, "    ", "  "),
    ...(given.length > 0 ? [wrapped(`with ${given.join(", ")}`, width, "    ")] : []),
    ...(root
      ? [wrapped(`→ ${outcomeText(evaluate(root, input, environment))}`, width, "      ", "    ")]
      : []),
  ];
}

const statusWords = {
  documented: "documented",
  elsewhere: "documented outside of the reference of functions",
  observed: "seen in examples or lists alone",
};
