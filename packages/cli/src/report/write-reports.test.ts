import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rules } from "@syncschema/linter";
import picocolors from "picocolors";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fileWith, lintedFixture } from "../../test/linted.ts";
import { CannotRun } from "../cannot-run.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { formatNames } from "./formats.ts";
import type { ReportTarget } from "./parse-formats.ts";
import { writeReports } from "./write-reports.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "syncschema-reports-"));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const files = [lintedFixture("cross-tenant/schema.json")];
const toOutput = { kind: "output" } as const;
const toFile = (name: string) => ({ kind: "file", path: join(folder, name) }) as const;

/** A terminal with colours, and what was written to it. */
function recordingTerminal(): Terminal & { readonly written: string[] } {
  const written: string[] = [];
  return {
    colors: picocolors.createColors(true),
    width: 60,
    write: (text) => void written.push(text),
    written,
  };
}

async function shown(targets: readonly ReportTarget[], linted = files): Promise<string> {
  const terminal = recordingTerminal();
  await writeReports(linted, targets, terminal, rules);
  return terminal.written.join("");
}

test("every format can be written to a file", async () => {
  expect(await shown(formatNames.map((format) => ({ format, to: toFile(format) })))).toBe("");
  expect(readdirSync(folder).sort()).toEqual([...formatNames].sort());
  for (const name of formatNames)
    expect(readFileSync(join(folder, name), "utf8")).toContain("group-mapping-disabled");
});

test("what a person sees has colours, a file has none", async () => {
  const text = await shown([
    { format: "pretty", to: toOutput },
    { format: "pretty", to: toFile("pretty.txt") },
  ]);
  expect(text).toContain("\u001b[");
  expect(readFileSync(join(folder, "pretty.txt"), "utf8")).not.toContain("\u001b");
});

test("annotations follow what people read", async () => {
  const text = await shown([
    { format: "pretty", to: toOutput },
    { format: "github", to: toOutput },
  ]);
  expect(text.indexOf("::warning")).toBeGreaterThan(text.lastIndexOf("warnings"));
});

test("a summary is added to what stands there", async () => {
  const path = join(folder, "summary.md");
  writeFileSync(path, "before\n");
  await shown([{ format: "markdown", to: { kind: "append", path } }]);
  expect(readFileSync(path, "utf8")).toMatch(/^before\n## syncschema lint\n/);
});

test("a summary that cannot be written is said, and is no failure", async () => {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  await shown([{ format: "markdown", to: { kind: "append", path: folder } }]);
  expect(said.mock.calls.join("")).toContain("the summary of the job was not written");
});

test("a file that cannot be written does not hide the findings", async () => {
  const terminal = recordingTerminal();
  const targets = [
    { format: "sarif", to: toFile("missing/a.sarif") },
    { format: "compact", to: toOutput },
  ] as const;
  await expect(writeReports(files, targets, terminal, rules)).rejects.toThrow(CannotRun);
  expect(terminal.written.join("")).toContain("group-mapping-disabled");
});

test("a schema cannot give commands to a pipeline that shows the report", async () => {
  const message = "::add-mask::x ##vso[task.setvariable variable=PATH]x";
  for (const format of ["pretty", "compact", "json", "junit", "markdown"] as const) {
    const text = await shown([{ format, to: toOutput }], [fileWith([{ message, address: message }])]);
    expect(text).not.toMatch(/^\s*::|##vso\[/m);
  }
});
