// @ts-check
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Writes generated files, or, when the process was started with --check, compares them with the disk and
 * sets exit code 1 if one is stale.
 * @param {Record<string, string>} files content by file URL
 */
export async function writeGenerated(files) {
  const check = process.argv.includes("--check");
  for (const [url, content] of Object.entries(files)) {
    const path = fileURLToPath(url);
    const current = await readFile(path, "utf8").catch(() => undefined);
    if (current === content) continue;
    const name = relative(process.cwd(), path);
    if (check) {
      process.exitCode = 1;
      console.error(`${name} is stale: run \`npm run generate\` and commit the result.`);
    } else {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
      console.log(`wrote ${name}`);
    }
  }
}
