// @ts-check
/** Writes src/registry.ts: every migration file in a folder of a sequence. With --check it only compares. */
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { writeGenerated } from "../../../scripts/generated-files.js";

const folder = new URL("../src/", import.meta.url);
const files = await readdir(folder, { recursive: true, withFileTypes: true });
const found = [];
for (const file of files) {
  const isMigration = file.isFile() && /^\d+-[a-z\d-]+\.ts$/.test(file.name);
  if (!isMigration) continue;
  const path = relative(fileURLToPath(folder), join(file.parentPath, file.name)).replaceAll("\\", "/");
  const [, name] =
    /export const (\w+) = defineMigration\b/.exec(await readFile(new URL(path, folder), "utf8")) ?? [];
  if (name === undefined)
    throw new Error(`${path} exports no migration: export const name = defineMigration({`);
  found.push({ name, path });
}
found.sort((a, b) => (a.path < b.path ? -1 : 1));

const source = `// Generated from the folders of the sequences. Do not edit: run \`npm run generate\`.
${found.map(({ name, path }) => `import { ${name} } from "./${path}";`).join("\n")}
import type { Migration } from "./migration/define-migration.ts";
import { inSequence } from "./migration/sequence.ts";

/** Every migration, in the order in which they are done. */
export const migrations: readonly Migration[] = inSequence([
${found.map(({ name }) => `  ${name},`).join("\n")}
]);
`;
await writeGenerated({ [new URL("registry.ts", folder).href]: source });
