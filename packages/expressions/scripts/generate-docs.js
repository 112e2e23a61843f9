// @ts-check
/** Writes docs/functions: a page for each function and the list of them. With --check it only compares. */
import { writeGenerated } from "../../../scripts/generated-files.js";
import { arityOf, evaluate, functions, outcomeText, parse, signature, valueAsJson } from "../dist/index.js";

/** @typedef {import("../dist/index.js").FunctionDefinition} FunctionDefinition */
/** @typedef {import("../dist/index.js").FunctionExample} FunctionExample */
/** @typedef {import("../dist/index.js").Parameter} Parameter */

const folder = new URL("../../../docs/functions/", import.meta.url);
const statusWords = {
  documented: "documented",
  elsewhere: "documented outside of the reference of functions",
  observed: "seen in examples or lists alone",
};
const categories = {
  text: "Text",
  list: "Several values",
  logic: "Logic",
  date: "Dates",
  conversion: "Conversion",
  flow: "Flow",
  role: "App roles",
  directory: "Directory",
  random: "Random values",
};

const pages = functions.map((definition) => [new URL(fileName(definition), folder).href, page(definition)]);
await writeGenerated({ ...Object.fromEntries(pages), [new URL("README.md", folder).href]: overview() });

function overview() {
  const sections = Object.entries(categories).map(([category, title]) => {
    const rows = functions
      .filter((definition) => definition.category === category)
      .map((definition) => [
        `[${definition.name}](${fileName(definition)})`,
        `\`${signature(definition)}\``,
        sentence(definition.summary),
        statusWords[definition.status],
      ]);
    return `## ${title}\n\n${table(["function", "call", "what it gives", "status"], rows)}`;
  });
  return `${[
    "# Functions of the expression language",
    "Generated from the functions; each page shows the parameters, what is known of a function and what is not, and examples with what comes of them.",
    ...sections,
  ].join("\n\n")}\n`;
}

/** @param {FunctionDefinition} definition */
function page(definition) {
  const { name, summary, status, applicability, since, deprecated, parameters, notes, sources } = definition;
  const parts = [
    `# ${name}`,
    sentence(summary),
    `**${statusWords[status]}** · ${applicability ?? "all kinds of provisioning"}`,
    `\`\`\`\n${signature(definition)}\n\`\`\``,
    ...(deprecated === undefined ? [] : [`**Deprecated.** ${deprecated}`]),
    ...(parameters.length === 0 ? [] : [parameterTable(parameters), argumentCount(definition)]),
    ...(since === undefined ? [] : ["## Since", since]),
    "## Notes",
    notes.map((note) => `- ${note}`).join("\n"),
    "## Examples",
    ...definition.examples().map(exampleSection),
    "## Sources",
    sources.map((source) => (source.startsWith("https://") ? `- <${source}>` : `- ${source}`)).join("\n"),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** @param {readonly Parameter[]} parameters */
function parameterTable(parameters) {
  const rows = parameters.map(({ name, key, type, required, values = [], note = "" }) => [
    name,
    key === undefined ? "not known" : `\`${key}\``,
    type,
    required ? "yes" : "no",
    [note, values.length > 0 ? `Values: ${values.map((value) => `\`${value}\``).join(", ")}.` : ""]
      .filter((text) => text !== "")
      .join(" "),
  ]);
  return table(["parameter", "key in the schema", "type", "required", "note"], rows);
}

/** @param {FunctionDefinition} definition */
function argumentCount(definition) {
  const { min, max, step } = arityOf(definition);
  const former = definition.formerArities?.map((count) => ` Before, it took ${count}.`).join("") ?? "";
  if (max !== Number.POSITIVE_INFINITY) return `Takes ${counted(min, max)}, empty places included.${former}`;
  const more = step === 1 ? "or more" : `${min + step}, ${min + 2 * step} …`;
  return `Takes ${min}${step === 1 ? " " : ", "}${more} arguments, empty places included.${former}`;
}

/**
 * @param {number} min
 * @param {number} max
 */
function counted(min, max) {
  if (min === max) return `${max} argument${max === 1 ? "" : "s"}`;
  return `${min} to ${max} arguments`;
}

/** @param {FunctionExample} example */
function exampleSection({ title, expression, input = {}, environment = {} }) {
  const { root } = parse(expression);
  if (root === undefined) throw new Error(`${expression} is no expression`);
  const given = [
    ...Object.entries(input).map(([name, value]) => `- \`${name}\`: \`${valueAsJson(value)}\``),
    ...(environment.now === undefined ? [] : [`- at ${environment.now.toISOString().replace(".000", "")}`]),
    ...(environment.defaultDomain === undefined
      ? []
      : [`- default domain: \`${environment.defaultDomain}\``]),
  ];
  return [
    `### ${sentence(title).slice(0, -1)}`,
    `\`\`\`\n${expression}\n\`\`\``,
    ...(given.length === 0 ? [] : [given.join("\n")]),
    outcome(evaluate(root, input, environment)),
  ].join("\n\n");
}

/** @param {import("../dist/index.js").Evaluated} evaluated */
function outcome(evaluated) {
  const text = outcomeText(evaluated);
  return evaluated.kind === "value" ? `Gives \`${text}\`.` : `${escaped(text)}.`;
}

/** @param {FunctionDefinition} definition */
function fileName({ name }) {
  const kebabCase = name.replaceAll(/([a-z\d])([A-Z])/g, "$1-$2").replaceAll(/([A-Z])([A-Z][a-z])/g, "$1-$2");
  return `${kebabCase.toLowerCase()}.md`;
}

/** @param {string} text */
function sentence(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll("<", "&lt;");
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
