import { defineConfig } from "rolldown";

/**
 * One bundle without dependencies, in chunks that load when their command runs. `string-width` is replaced:
 * its tables of emoji are most of what yargs costs at start, and help texts have none.
 */
export default defineConfig({
  input: { main: "src/main.ts" },
  platform: "node",
  resolve: { alias: { "string-width": new URL("src/shims/string-width.ts", import.meta.url).pathname } },
  output: {
    dir: "dist",
    format: "esm",
    // Node compiles every character at every start; names of functions stay, for the stack traces in reports.
    minify: { compress: true, mangle: { toplevel: true, keepNames: { function: true, class: true } } },
    chunkFileNames: "[name]-[hash].js",
    cleanDir: true,
    // What every command needs comes with the first chunk, in one go: each level of chunks is waited for.
    codeSplitting: { groups: [{ name: "core", test: /packages[\\/](?:model|linter)[\\/]/ }] },
  },
});
