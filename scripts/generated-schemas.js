// @ts-check
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { writeGenerated } from "./generated-files.js";

const folder = new URL("../schemas/", import.meta.url);
const biome = fileURLToPath(new URL("../node_modules/@biomejs/biome/bin/biome", import.meta.url));

/**
 * Writes the JSON Schemas of our own files from the code that reads them. With --check it only compares.
 * @param {Record<string, object>} schemas by the names of the formats
 */
export async function writeSchemas(schemas) {
  await writeGenerated(
    Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => {
        const url = new URL(`${name}.schema.json`, folder);
        return [url.href, formatted(fileURLToPath(url), schema)];
      }),
    ),
  );
}

/**
 * @param {string} path
 * @param {object} schema
 */
function formatted(path, schema) {
  const args = [biome, "format", `--stdin-file-path=${path}`];
  return execFileSync(process.execPath, args, { input: JSON.stringify(schema, null, 2), encoding: "utf8" });
}
