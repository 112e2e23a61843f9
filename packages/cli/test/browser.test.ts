import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { lint, rules, rulesOfPreset } from "@syncschema/linter";
import { readDocument } from "@syncschema/model";
import { type OutputChunk, rolldown } from "rolldown";
import { beforeAll, describe, expect, test } from "vitest";
import { blocksOf } from "./page-blocks.ts";

const root = new URL("../../../", import.meta.url);
const entry = fileURLToPath(new URL("lint-file.js", import.meta.url));

/** Bundles a module for browsers: one script, which leaves what the module exports in a variable `page`. */
async function bundled(text: string): Promise<OutputChunk> {
  const bundle = await rolldown({
    input: entry,
    platform: "browser",
    plugins: [
      {
        name: "module-of-the-page",
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? text : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "iife", name: "page" });
  await bundle.close();
  return output[0];
}

describe("the module for browsers in docs/api.md", () => {
  let script: OutputChunk;
  beforeAll(async () => {
    const page = readFileSync(new URL("docs/api.md", root), "utf8");
    script = await bundled(blocksOf(page).find(({ title }) => title === "lint-file.js")?.text ?? "");
  });

  test("needs nothing that is not in its bundle", () => {
    expect(script.imports).toEqual([]);
  });

  test.each([
    "cross-tenant/schema.json",
    "cloud-sync/schema.json",
    "damaged/pascal-case/schema.json",
    "damaged/broken-json/schema.json",
    "damaged/not-utf8/schema.json",
  ])("finds in %s what Node finds", async (fixture) => {
    const bytes = new Uint8Array(readFileSync(new URL(`fixtures/${fixture}`, root)));
    const inNode = lint(readDocument(fixture, bytes), { rules: rulesOfPreset("recommended", rules) });
    // All that the language itself does not have and a browser does; no process, no Buffer, no require.
    const file = { name: fixture, arrayBuffer: async () => bytes.buffer };
    const window = createContext({ TextDecoder, TextEncoder, console, file });
    runInContext(script.code, window);
    const inBrowser = await runInContext("page.lintFile(file).then(JSON.stringify)", window);
    expect(JSON.parse(inBrowser)).toEqual(JSON.parse(JSON.stringify(inNode)));
  });
});
