import { readFileSync } from "node:fs";
import { defineConfig } from "rolldown";

/** Formats of files that stay in a repository; editors find them in the package. */
const schemas = [
  "config",
  "suppressions",
  "baseline",
  "facts",
  "migration",
  "tenant-map",
  "history",
  "plan",
].map((name) => `${name}.schema.json`);

const shippedSchemas = {
  name: "shipped-schemas",
  generateBundle() {
    for (const name of schemas) {
      const source = readFileSync(new URL(`../../schemas/${name}`, import.meta.url), "utf8");
      this.emitFile({ type: "asset", fileName: `schemas/${name}`, source });
    }
  },
};

/** Text without other letters is read, decoded and scanned faster at every start; escapes say the same. */
const asciiOnly = {
  name: "ascii-only",
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== "chunk") continue;
      file.code = file.code.replaceAll(
        /[^\x00-\x7f]/g,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
    }
  },
};

/**
 * What `syncschema lint` needs on a file without findings. It comes in one chunk, since each further one costs a
 * look-up, a read and a turn of the event loop; what other commands and formats need stays out of it.
 */
const core = [
  /packages[\\/](?:model|linter|expressions)[\\/](?!.*example-difference)/,
  // The module that imports modules of users has to be loaded by Node itself (see bin/compile-cache.js).
  /cli[\\/]src[\\/](?:commands|lint(?!.(?:start-thread|watch))|terminal|config(?!.import-module)|main|exit-code|cannot-run)/,
  /cli[\\/]src[\\/]input[\\/](?:bytes-of|find-files|read-file|optimise-for-much)/,
  /cli[\\/]src[\\/]baseline[\\/]baseline-file/,
  /cli[\\/]src[\\/]report[\\/](?:pretty-report|code-frame|linted-file|formats|parse-formats|write-reports|source-path)/,
  /node_modules[\\/](?:wrap-ansi|ansi-styles|strip-ansi|ansi-regex|picocolors)[\\/]/,
  /string-width/,
];
const isCore = (/** @type {string} */ id) => core.some((pattern) => pattern.test(id));

/**
 * One bundle without dependencies, in chunks that load when their command runs. `string-width` is replaced:
 * its tables of emoji are most of what yargs costs at start, and help texts have none.
 */
export default defineConfig({
  input: { main: "src/main.ts", "lint-worker": "src/lint/lint-worker.ts" },
  platform: "node",
  plugins: [shippedSchemas, asciiOnly],
  resolve: {
    alias: {
      "string-width": new URL("src/shims/string-width.ts", import.meta.url).pathname,
      // Its main file finds its parts in a way that no bundler sees.
      "jsonc-parser": "jsonc-parser/lib/esm/main.js",
    },
  },
  // Its tables for formatting, filled when it loads, are no part of reading.
  treeshake: { moduleSideEffects: (id) => !/jsonc-parser/.test(id) },
  output: {
    dir: "dist",
    // CommonJS starts 15 ms earlier, and only of such code may Node 20 keep what it has compiled.
    format: "cjs",
    entryFileNames: "[name].cjs",
    // Node compiles every character at every start; names of functions stay, for the stack traces in reports.
    minify: { compress: true, mangle: { toplevel: true, keepNames: { function: true, class: true } } },
    chunkFileNames: "[name]-[hash].cjs",
    cleanDir: true,
    codeSplitting: { groups: [{ name: "core", test: isCore }] },
  },
});
