// @ts-check
/** Writes docs/migrations: a page for each migration and the list of them. With --check it only compares. */
import { encode, readDocument } from "@syncschema/model";
import { writeGenerated } from "../../../scripts/generated-files.js";
import { migrations, planMigrations } from "../dist/index.js";

const folder = new URL("../../../docs/migrations/", import.meta.url);
const verbs = { add: "added:", change: "changed:", remove: "removed:", keep: "kept:" };

const pages = migrations.map((migration) => [new URL(fileOf(migration), folder).href, page(migration)]);
await writeGenerated({ ...Object.fromEntries(pages), [new URL("README.md", folder).href]: overview() });

function fileOf({ id }) {
  return `${id.replaceAll("/", "-")}.md`;
}

function overview() {
  const rows = migrations.map(
    (migration) =>
      `| [${migration.id}](${fileOf(migration)}) | ${migration.profiles.join(", ")} | ${migration.summary} | ${isOnRequest(migration) ? "on request" : ""} |`,
  );
  return `# Migrations

Generated from the migrations, in the order in which they are applied. \`syncschema migrate plan\` shows what they would
change in a file and writes nothing; \`syncschema migrate up --write\` changes it. What is done on request is done where
somebody asks for it, with one of its parameters: \`--set name=value\`.

| migration | kinds | afterwards | done |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}

function page(migration) {
  const { id, summary, why, profiles, source, notes, examples, down, parameters, dependsOn } = migration;
  return `${[
    `# ${id}`,
    `${summary}.`,
    `${profiles.join(", ")} · [documentation](${source})`,
    "## Why",
    why,
    ...(dependsOn ? ["## After", dependsOn.map((other) => `- ${other}`).join("\n")] : []),
    ...(parameters ? ["## What it asks for"] : []),
    ...(isOnRequest(migration)
      ? ["A person decides whether it is done, by giving a parameter. Without any, nothing is."]
      : []),
    ...(parameters ? [parameterTable(parameters)] : []),
    "## Before you run it",
    notes.map((note) => `- ${note}`).join("\n"),
    "## The way back",
    typeof down === "function" ? "What it did can be taken back." : down.reason,
    "## Examples",
    ...examples.flatMap((example) => shown(migration, example)),
  ].join("\n\n")}\n`;
}

/** Nothing happens to a file until somebody has given what a migration asks for. */
function isOnRequest({ parameters = {} }) {
  return Object.values(parameters).some((parameter) => parameter.default === undefined);
}

function parameterTable(parameters) {
  const rows = Object.entries(parameters).map(
    ([name, { description, example, default: value }]) =>
      `| \`--set ${name}=…\` | ${description} | \`${example}\` | ${value === undefined ? "" : `\`${value}\``} |`,
  );
  return ["| parameter | what it is | such as | when left out |", "| --- | --- | --- | --- |", ...rows].join(
    "\n",
  );
}

function shown(migration, { title, before, after, parameters }) {
  return [
    `### ${title}`,
    block(before),
    "What changes, with its impact:",
    changes(migration, before, parameters).join("\n"),
    "Afterwards:",
    block(after),
  ];
}

function changes(migration, schema, given) {
  const reading = readDocument(
    "example.json",
    encode(JSON.stringify(schema), { charset: "utf-8", bom: false }),
  );
  if (reading.kind !== "schema") throw new Error(`an example of ${migration.id} is no schema`);
  const examples = Object.entries(migration.parameters ?? {}).map(([name, { example }]) => [name, example]);
  const parameters = { ...Object.fromEntries(examples), ...given };
  const { steps } = planMigrations(reading, { migrations: [migration], parameters });
  const rows = steps.flatMap(({ changes }) => changes.map(row));
  return ["| where | what | impact |", "| --- | --- | --- |", ...rows];
}

function row({ kind, address, property, before, after, impact }) {
  const what =
    property === undefined ? after : `${property}: ${before ?? "(absent)"} → ${after ?? "(absent)"}`;
  const cells = [address, `${verbs[kind]} ${what}`].map((cell) => cell.replaceAll("|", "\\|"));
  return `| ${cells.join(" | ")} | ${kind === "keep" ? "" : impact} |`;
}

function block(value) {
  return `\`\`\`json\n${readable(value, "")}\n\`\`\``;
}

/** JSON with an attribute on a line: whatever holds no list with something in it is not broken. */
function readable(value, indent) {
  if (!holdsList(value)) return oneLine(value);
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => readable(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${readable(item, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${inner}${items.join(`,\n${inner}`)}\n${indent}${close}`;
}

function holdsList(value) {
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) ? value.length > 0 : Object.values(value).some(holdsList);
}

function oneLine(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
  return `{ ${members.join(", ")} }`;
}
