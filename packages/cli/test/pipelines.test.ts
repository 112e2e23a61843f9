import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import packageJson from "../package.json" with { type: "json" };
import { ciServices } from "../src/commands/init.ts";
import { workflow } from "../src/init/workflow.ts";
import { root, textOf } from "./hand-written-pages.ts";
import { blocksOf } from "./page-blocks.ts";
import { runCommand } from "./run-command.ts";

/** A repository of exports, as the pipelines expect it. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "syncschema-pipeline-"));
  mkdirSync(join(folder, "exports"));
  for (const name of ["exports/contoso.json", "base.json"])
    cpSync(join(root, "fixtures/damaged/required-unmapped/schema.json"), join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the services and the shell put in before a command is run. */
const filledIn: readonly (readonly [pattern: RegExp, value: string])[] = [
  [/\$\{\{ matrix\.shard \}\}|\$CI_NODE_INDEX|\$\(System\.JobPositionInPhase\)/g, "1"],
  [/\$CI_NODE_TOTAL|\$\(System\.TotalJobsInPhase\)/g, "3"],
  [/\$RUNNER_TEMP\//g, ""],
  [/\$file/g, "exports/contoso.json"],
];

/** Everything in some YAML that calls syncschema, through npx or not, without what the shell does about it. */
function callsIn(text: string): string[] {
  const texts: string[] = [];
  JSON.parse(JSON.stringify(parse(text)), (_, value) => {
    if (typeof value === "string") texts.push(value);
    return value;
  });
  const lines = texts.flatMap((value) => value.split("\n"));
  return lines.flatMap(
    (line) => /\bsyncschema(?:@[\d.]+)? ((?:lint|merge-reports)\b.*?)(?: \|\| .*)?$/.exec(line)?.[1] ?? [],
  );
}

/** Runs a call; pre-commit puts the names of files behind its own. */
function codeOf(call: string): number | null {
  const words = filledIn.reduce((text, [pattern, value]) => text.replaceAll(pattern, value), call);
  return runCommand(`syncschema ${words}${words === "lint" ? " exports/contoso.json" : ""}`, folder).status;
}

test.each(ciServices)("the workflow of init for %s is YAML, and lints", (service) => {
  const { text } = workflow(service, ["exports/*.json"], packageJson.version);
  expect(callsIn(text).map(codeOf)).toEqual([1]);
});

describe.each(["docs/guides/ci.md", "docs/output-formats.md"])("the pipelines in %s", (page) => {
  const blocks = blocksOf(textOf(page)).filter(({ language }) => language === "yaml");

  test.each(blocks.map(({ text }, index) => [index + 1, text] as const))(
    "%i is YAML whose calls can run",
    (_, text) => {
      const calls = callsIn(text);
      const expected = calls.map((call) => `${call} → ${call.includes("--fail-on never") ? 0 : 1}`);
      expect(calls.map((call) => `${call} → ${codeOf(call)}`)).toEqual(expected);
    },
  );
});

describe("the hook of pre-commit", () => {
  const hooks = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8"));
  const [hook] = hooks;

  test("has what pre-commit asks for", () => {
    expect(hooks).toHaveLength(1);
    expect(hook).toMatchObject({ id: "syncschema-lint", language: "unsupported", name: expect.any(String) });
  });

  test("runs the version of this revision, which lints the files that it is given", () => {
    expect(hook.entry).toBe(`npx --yes syncschema@${packageJson.version} lint`);
    expect(callsIn(hook.entry).map(codeOf)).toEqual([1]);
  });

  test.each([
    ["exports/contoso.json", true],
    ["contoso/exports/2026/payroll.json", true],
    ["exports/contoso.json.suppressions.json", false],
    ["package.json", false],
    ["reexports/a.json", false],
  ])("is given %s: %s", (path, given) => {
    expect(new RegExp(hook.files).test(path) && !new RegExp(hook.exclude).test(path)).toBe(given);
  });
});
