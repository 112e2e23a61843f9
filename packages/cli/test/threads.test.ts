import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const cli = fileURLToPath(new URL("../bin/syncschema.js", import.meta.url));
const seed = readFileSync(new URL("../../../fixtures/cross-tenant/schema.json", import.meta.url), "utf8");

/** So large together that the second half of them goes to a second thread. */
const names = ["a/clean.json", "a/seed.json", "b/clean.json", "b/seed.json"];
const clean = { id: "job", directories: [], synchronizationRules: [], filler: "x".repeat(9_000_000) };

describe("many large files", () => {
  const folder = mkdtempSync(join(tmpdir(), "syncschema-threads-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(() => {
    for (const part of ["a", "b"]) {
      mkdirSync(join(folder, part));
      writeFileSync(join(folder, part, "clean.json"), JSON.stringify(clean));
      writeFileSync(join(folder, part, "seed.json"), seed);
    }
  });

  const lint = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "lint", ...args], {
      cwd: folder,
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };
  const configure = (value: unknown) =>
    writeFileSync(join(folder, "b", "syncschema.config.json"), JSON.stringify(value));

  test("have the findings of each, in the order of the files", () => {
    const compact = (...files: string[]) => lint(...files, "--format", "compact").stdout;
    const together = compact("a", "b");
    expect(together).toBe(names.map((name) => compact(name)).join(""));
    expect(together).toContain("b/seed.json:");
    expect(lint("a", "b").stdout).toContain("│");
  });

  test("have one account of what rules cost", () => {
    const { stderr } = lint("a", "b", "--timing", "--format", "compact");
    expect(stderr).toMatch(
      /^rule +ms +share\n(?:\S.* +[\d.]+ +\d+ %\n){11}Rules took \d+ ms, all of 4 files \d+ ms\./,
    );
  });

  test("use the configuration of each, and what it suppresses", () => {
    const suppression = {
      rule: "group-mapping-disabled",
      address: "rule:USER_INBOUND_USER",
      reason: "not yet",
    };
    const unused = { ...suppression, rule: "duplicate-target-attribute" };
    configure({ extends: ["recommended"], suppressions: [suppression, unused] });
    const { stdout } = lint("a", "b", "--format", "compact");
    expect(stdout).toMatch(/^a\/seed.json.* group-mapping-disabled /m);
    expect(stdout).not.toMatch(/^b\/seed.json.* group-mapping-disabled /m);
    expect(stdout).toMatch(/^b\/syncschema.config.json.* suppression-unused /m);
  });

  test("fail together when one configuration is wrong", () => {
    configure({ rules: { "no-such-rule": "error" } });
    const { status, stdout, stderr } = lint("a", "b");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("no-such-rule");
  });
});
