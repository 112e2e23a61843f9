import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { effectiveRules } from "@syncschema/linter";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { configFinder } from "./config-finder.ts";

let folder: string;
const before = process.cwd();

const rule = (id: string) =>
  `{ id: "${id}", summary: "A", why: "B.", severity: "info", evidence: { kind: "inferred", source: "the test" }, messages: {}, examples: () => ({ bad: [], good: [] }), visit: {} }`;

const files: Readonly<Record<string, string>> = {
  "project/syncschema.config.json": `{ "extends": ["./shared/base.jsonc", "shared-config"], "rules": { "invalid-json": "warning" } }`,
  "project/shared/base.jsonc": `{ "extends": ["minimal"], "plugins": ["./rules.mjs"], "rules": { "from-plugin": "error" }, } // base`,
  "project/shared/rules.mjs": `export const rules = [${rule("from-plugin")}];`,
  "project/node_modules/shared-config/package.json": `{ "name": "shared-config", "main": "config.json" }`,
  "project/node_modules/shared-config/config.json": `{ "rules": { "not-a-schema": "info", "invalid-json": "off" } }`,
  "project/exports/a.json": "{}",
  "empty/a.json": "{}",
  "two/syncschema.config.json": "{}",
  "two/syncschema.config.mjs": "export default {};",
  "typed/syncschema.config.ts": `const level: string = "off"; export default { rules: { "invalid-json": level } };`,
  "clash/syncschema.config.json": `{ "plugins": ["./rules.mjs"] }`,
  "clash/rules.mjs": `export const rules = [${rule("invalid-json")}];`,
  "faulty/syncschema.config.mjs": "export default {",
  "missing/syncschema.config.json": `{ "extends": ["./gone.json"] }`,
  "utf16/syncschema.config.json": "",
};

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "syncschema-config-")));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const text = '\ufeff{ "rules": { "invalid-json": "off" } }';
  writeFileSync(join(folder, "utf16/syncschema.config.json"), Buffer.from(text, "utf16le"));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

const find = (file: string, config?: string) =>
  configFinder({ config, preset: undefined })(join(folder, file));

/** What holds for a rule, and who said it. */
async function said(file: string, id: string, config?: string) {
  const loaded = await find(file, config);
  const found = effectiveRules(loaded.config, { path: "a.json" }).find(({ rule }) => rule.id === id);
  return `${found?.level} ${found?.from}`;
}

test("the nearest configuration counts, with the files and packages that it extends", async () => {
  expect(await said("project/exports/a.json", "invalid-json")).toBe("warning project/syncschema.config.json");
  expect(await said("project/exports/a.json", "not-a-schema")).toBe(
    "info project/node_modules/shared-config/config.json",
  );
  expect(await said("project/exports/a.json", "from-plugin")).toBe("error project/shared/base.jsonc");
  expect(await said("project/exports/a.json", "too-deeply-nested")).toBe("error minimal");
});

test("globs start from the folder of the configuration that was found", async () => {
  expect((await find("project/exports/a.json")).folder).toBe(join(folder, "project"));
});

test("a configuration that is named holds everywhere, from the current folder", async () => {
  const loaded = await find("empty/a.json", "project/syncschema.config.json");
  expect(loaded.folder).toBe(folder);
  expect(loaded.files).toHaveLength(3);
});

test("without a configuration it is recommended", async () => {
  expect(await said("empty/a.json", "invalid-json")).toBe("error recommended");
});

test("a configuration is loaded once", async () => {
  const finder = configFinder({ config: undefined, preset: undefined });
  const [one, other] = [join(folder, "project/a.json"), join(folder, "project/exports/a.json")];
  expect(await finder(one)).toBe(await finder(other));
});

test("a configuration may be UTF-16, as PowerShell writes it", async () => {
  expect(await said("utf16/a.json", "invalid-json")).toBe("off utf16/syncschema.config.json");
});

const stripsTypes = "typescript" in process.features && Boolean(process.features.typescript);

test.runIf(stripsTypes)("a configuration may be TypeScript", async () => {
  expect(await said("typed/a.json", "invalid-json")).toBe("off typed/syncschema.config.ts");
});

test.skipIf(stripsTypes)("a configuration in TypeScript needs a Node that runs it", async () => {
  await expect(find("typed/a.json")).rejects.toMatchObject({
    message: `typed/syncschema.config.ts is TypeScript, which Node ${process.versions.node} does not run`,
    help: expect.stringContaining("Node 22.18"),
  });
});

describe("a configuration cannot be used", () => {
  test.each([
    ["two", "There are two configurations: two/syncschema.config.json and two/syncschema.config.mjs"],
    ["faulty", "faulty/syncschema.config.mjs cannot be run"],
    ["missing", "missing/syncschema.config.json cannot be used"],
    ["clash", "clash/syncschema.config.json cannot be used"],
  ])("%s", async (name, message) => {
    await expect(async () => await find(`${name}/a.json`)).rejects.toThrow(message);
  });

  test("and what is wrong is shown at its place", async () => {
    await expect(find("clash/a.json")).rejects.toMatchObject({
      detail: expect.stringContaining(
        "the rule invalid-json has the id invalid-json, which another rule has",
      ),
    });
    await expect(find("missing/a.json")).rejects.toMatchObject({
      detail: expect.stringMatching(/json:1:15 .*error\n.*There is no file \.\/gone\.json/),
    });
  });
});
