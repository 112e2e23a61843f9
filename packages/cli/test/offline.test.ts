import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const packages = fileURLToPath(new URL("../../", import.meta.url));
const guard = new URL("sockets-fail.mjs", import.meta.url).href;
const bin = fileURLToPath(new URL("../bin/syncschema.js", import.meta.url));
const seed = fileURLToPath(new URL("../../../fixtures/cross-tenant/schema.json", import.meta.url));

/** Packages that may talk to a tenant. Nothing offline imports one of them. */
const online = ["graph-apply", "graph-emulator"];

/** What each package may import of ours. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: ["expressions"],
  expressions: [],
  linter: ["model", "expressions"],
  migrations: ["model", "expressions"],
  cli: ["model", "expressions", "linter", "migrations"],
};

describe("with sockets failing", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "syncschema-offline-"));
    cpSync(seed, join(folder, "schema.json"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const node = (...args: string[]) =>
    spawnSync(process.execPath, ["--import", guard, ...args], { cwd: folder, encoding: "utf8" });

  test("the guard itself works", () => {
    const { status, stderr } = node("--eval", "require('node:net').connect(9)");
    expect({ status, stderr }).toEqual({ status: 99, stderr: "a socket was opened\n" });
    expect(node("--eval", "fetch('http://127.0.0.1:8')").status).toBe(99);
  });

  test.each([
    [1, "lint schema.json"],
    [1, "lint *.json --format json"],
    [0, "explain invalid-json"],
    [1, "migrate status schema.json"],
    [0, "migrate plan schema.json"],
    [0, "migrate up schema.json --write"],
    [0, "lint schema.json"],
    [0, "diff schema.json schema.json --exit-code"],
    [0, "--help"],
    [0, "--version"],
    [0, "completion"],
    [2, "lint missing.json"],
  ])("code %i: syncschema %s", (status, command) => {
    expect(node(bin, ...command.split(" ")).status).toBe(status);
  });
});

describe.each(Object.keys(allowed).filter((name) => readdirSync(packages).includes(name)))("%s", (name) => {
  const sources = readdirSync(`${packages}${name}/src`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => ({ path, text: readFileSync(`${packages}${name}/src/${path}`, "utf8") }));
  const shipped = sources.filter(({ path }) => !path.endsWith(".test.ts"));
  const imports = (files: typeof sources) =>
    files.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, module]) => ({
        path,
        module: module ?? "",
      })),
    );

  test("imports of ours only what stands below it", () => {
    const ours = ["", ...(allowed[name] ?? [])].map((other) => `@syncschema/${other}`);
    const strays = imports(shipped).filter(
      ({ module }) =>
        module.startsWith("@syncschema/") && !ours.includes(module.split("/").slice(0, 2).join("/")),
    );
    expect(strays).toEqual([]);
  });

  test("imports no network module and nothing that talks to a tenant", () => {
    const network =
      /^(?:node:)?(?:net|tls|http|https|http2|dgram|dns|dns\/promises|inspector)$|^undici|^@azure\//;
    const strays = imports(sources).filter(
      ({ module }) => network.test(module) || online.some((other) => module.includes(other)),
    );
    expect(strays.filter(({ path }) => path !== "offline.test.ts")).toEqual([]);
    expect(shipped.filter(({ text }) => /\bfetch\(|\bWebSocket\b|\bXMLHttpRequest\b/.test(text))).toEqual([]);
  });

  test.skipIf(name === "cli")("runs in a browser: imports nothing of Node", () => {
    const ofNode = imports(shipped).filter(
      ({ module }) => module.startsWith("node:") || builtinModules.includes(module),
    );
    expect(ofNode).toEqual([]);
  });
});

test("the bundle imports no network module", () => {
  const chunks = readdirSync(`${packages}cli/dist`)
    .filter((name) => name.endsWith(".cjs"))
    .map((name) => readFileSync(`${packages}cli/dist/${name}`, "utf8"));
  const modules = new Set(
    chunks.flatMap((text) =>
      [...text.matchAll(/require\([`"](?:node:)?([\w/]+)[`"]\)/g)].map(([, name]) => name),
    ),
  );
  expect([...modules].filter((name) => builtinModules.includes(name ?? "")).sort()).toMatchInlineSnapshot(`
    [
      "assert",
      "crypto",
      "events",
      "fs",
      "fs/promises",
      "module",
      "os",
      "path",
      "stream",
      "url",
      "util",
      "v8",
      "worker_threads",
    ]
  `);
});
