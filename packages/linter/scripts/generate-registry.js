// @ts-check
/**
 * Writes src/rules/registry.ts: every rule file under src/rules, by its name, and the rules that are made from
 * the checks of expressions. With --check it only compares.
 */
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { writeGenerated } from "../../../scripts/generated-files.js";

const folder = new URL("../src/rules/", import.meta.url);
const files = await readdir(folder, { recursive: true, withFileTypes: true });
const rules = [];
for (const file of files) {
  if (!file.isFile() || !file.name.endsWith(".ts") || file.name.endsWith(".test.ts")) continue;
  const path = relative(fileURLToPath(folder), join(file.parentPath, file.name)).replaceAll("\\", "/");
  const id = file.name.slice(0, -3);
  if (await declaresRule(new URL(path, folder), id)) rules.push({ id, path });
}
rules.sort((a, b) => (a.path < b.path ? -1 : 1));

const constant = (/** @type {string} */ id) => id.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
const groups = [...new Set(rules.map(({ path }) => path.slice(0, path.indexOf("/"))))];
const members = groups.map((group) => {
  const list = rules
    .filter(({ path }) => path.startsWith(`${group}/`))
    .map(({ id }) => `    ${constant(id)},`);
  if (group === "expressions") list.push("    ...expressionRules,");
  return `  ${/^\w+$/.test(group) ? group : `"${group}"`}: [\n${list.join("\n")}\n  ],`;
});
const source = `// Generated from the files in this folder. Do not edit: run \`npm run generate\`.
import type { Rule } from "../rule/define-rule.ts";
import { expressionRules } from "./expressions/expression-rules.ts";
${rules.map(({ id, path }) => `import { ${constant(id)} } from "./${path}";`).join("\n")}

/** Every rule, by the folder that it stands in. */
export const ruleGroups: Readonly<Record<string, readonly Rule[]>> = {
${members.join("\n")}
};

/** Every rule. */
export const rules: readonly Rule[] = Object.values(ruleGroups).flat();
`;
await writeGenerated({ [new URL("registry.ts", folder).href]: source });

/**
 * @param {URL} url
 * @param {string} id
 */
async function declaresRule(url, id) {
  return (await readFile(url, "utf8")).includes(`= defineRule({\n  id: "${id}",`);
}
