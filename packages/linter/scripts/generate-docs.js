// @ts-check
/** Writes docs/rules: a page for each rule and the list of them. With --check it only compares. */
import { writeGenerated } from "../../../scripts/generated-files.js";
import { exampleFindings, shownExample } from "../dist/examples/index.js";
import { ruleGroups, rules } from "../dist/index.js";

const folder = new URL("../../../docs/rules/", import.meta.url);
const evidenceWords = { documented: "Documented", field: "Seen in the field", inferred: "Inferred from" };

const pages = Object.fromEntries(rules.map((rule) => [new URL(`${rule.id}.md`, folder).href, page(rule)]));
await writeGenerated({ ...pages, [new URL("README.md", folder).href]: overview() });

function overview() {
  const sections = Object.entries(ruleGroups).map(([group, members]) => {
    const title = group.charAt(0).toUpperCase() + group.slice(1).replaceAll("-", " ");
    const rows = members.map(
      ({ id, severity, profiles, summary }) =>
        `| [${id}](${id}.md) | ${severity} | ${profiles?.join(", ") ?? "all"} | ${summary} |`,
    );
    return `## ${title}\n\n| rule | severity | kinds | what holds |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  return `# Rules\n\nGenerated from the rules; each page shows what a rule finds, why it matters and what to do.\n\n${sections.join("\n")}`;
}

function page(rule) {
  const { id, summary, why, severity, profiles, evidence, messages, options } = rule;
  const { bad, good } = rule.examples();
  const source = evidence.source.startsWith("https://")
    ? `[${evidenceWords[evidence.kind].toLowerCase()}](${evidence.source})`
    : `${evidenceWords[evidence.kind].toLowerCase()} ${evidence.source}`;
  const said = Object.values(messages).map(
    ({ message, help }) => `- **${readable(message)}**\n\n  ${readable(help)}`,
  );
  const shown = (verdict, list) =>
    list.map(
      (example) => `### ${verdict}: ${example.title}\n\n${block(example, profiles)}${output(rule, example)}`,
    );
  return `${[
    `# ${id}`,
    `${summary}.`,
    `**${severity}** · ${profiles?.join(", ") ?? "all kinds of provisioning"} · ${source}`,
    "## Why",
    why,
    "## What it says, and what to do",
    said.join("\n"),
    ...(options ? ["## Options", optionTable(options)] : []),
    ...(bad.length + good.length > 0 ? ["## Examples"] : []),
    ...shown("Bad", bad),
    ...shown("Good", good),
  ].join("\n\n")}\n`;
}

function optionTable({ schema, defaults }) {
  const rows = Object.entries(schema.properties).map(
    ([name, { description }]) => `| \`${name}\` | ${description} | \`${JSON.stringify(defaults[name])}\` |`,
  );
  return `| option | what it is | usually |\n| --- | --- | --- |\n${rows.join("\n")}`;
}

/** What lint really says of an example. */
function output(rule, example) {
  const lines = exampleFindings(rule, example).map(
    ({ severity, range, message }) => `> **${severity}** in line ${range.start.line}: ${escaped(message)}`,
  );
  return lines.length === 0 ? "" : `\n\n${lines.join("\n>\n")}`;
}

function block(example, profiles) {
  const shown = shownExample(example, profiles);
  switch (shown.kind) {
    case "text":
      return shown.text === "" ? "An empty file." : `\`\`\`json\n${shown.text}\n\`\`\``;
    case "difference":
      return `\`\`\`diff\n${shown.lines.join("\n")}\n\`\`\``;
    default:
      return "The small schema that the other examples change.";
  }
}

/** A template for a reader: `{{name}}` as ‹name›. */
function readable(template) {
  return escaped(template.replaceAll(/\{\{(\w+)\}\}/g, "‹$1›"));
}

/** Markdown takes < for the beginning of HTML. */
function escaped(text) {
  return text.replaceAll("<", "&lt;");
}
