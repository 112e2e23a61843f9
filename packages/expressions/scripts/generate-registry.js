// @ts-check
/** Writes src/functions/registry.ts: every function file, by its name. With --check it only compares. */
import { readdir, readFile } from "node:fs/promises";
import { writeGenerated } from "../../../scripts/generated-files.js";

const folder = new URL("../src/functions/", import.meta.url);
const functions = [];
for (const file of await readdir(folder)) {
  const source = await readFile(new URL(file, folder), "utf8");
  const constant = /^export const (\w+) = defineFunction\(/m.exec(source)?.[1];
  if (constant !== undefined) functions.push({ name: file.slice(0, -3), constant });
}
functions.sort(byName);

const imports = functions.map(({ name, constant }) => ({ name, names: `{ ${constant} }` }));
const source = `// Generated from the files in this folder. Do not edit: run \`npm run generate\`.

${[...imports, { name: "define-function", names: "type { FunctionDefinition }" }]
  .sort(byName)
  .map(({ name, names }) => `import ${names} from "./${name}.ts";`)
  .join("\n")}

/** Every function of the language, by the name of its file. */
export const functions: readonly FunctionDefinition[] = [
${functions.map(({ constant }) => `  ${constant},`).join("\n")}
];
`;
await writeGenerated({ [new URL("registry.ts", folder).href]: source });

/**
 * @param {{ name: string }} a
 * @param {{ name: string }} b
 */
function byName(a, b) {
  return a.name < b.name ? -1 : 1;
}
