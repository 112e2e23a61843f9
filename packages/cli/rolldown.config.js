import { readFileSync } from "node:fs";
import { defineConfig } from "rolldown";

/** Formats of files that people write; their editors find them in the package. */
const schemas = ["config", "suppressions", "baseline"].map((name) => `${name}.schema.json`);

const shippedSchemas = {
  name: "shipped-schemas",
  generateBundle() {
    for (const name of schemas) {
      const source = readFileSync(new URL(`../../schemas/${name}`, import.meta.url), "utf8");
      this.emitFile({ type: "asset", fileName: `schemas/${name}`, source });
    }
  },
};

const core = /packages[\\/](?:model|linter|expressions)[\\/]/;
const isCore = (/** @type {string} */ id) => core.test(id) && !id.includes("example-difference");

/**
 * One bundle without dependencies, in chunks that load when their command runs. `string-width` is replaced:
 * its tables of emoji are most of what yargs costs at start, and help texts have none.
 */
export default defineConfig({
  input: { main: "src/main.ts" },
  platform: "node",
  plugins: [shippedSchemas],
  resolve: {
    alias: {
      "string-width": new URL("src/shims/string-width.ts", import.meta.url).pathname,
      // Its main file finds its parts in a way that no bundler sees.
      "jsonc-parser": "jsonc-parser/lib/esm/main.js",
    },
  },
  output: {
    dir: "dist",
    format: "esm",
    // Node compiles every character at every start; names of functions stay, for the stack traces in reports.
    minify: { compress: true, mangle: { toplevel: true, keepNames: { function: true, class: true } } },
    chunkFileNames: "[name]-[hash].js",
    cleanDir: true,
    // What every command needs comes with the first chunk, in one go: each level of chunks is waited for.
    codeSplitting: { groups: [{ name: "core", test: isCore }] },
  },
});
