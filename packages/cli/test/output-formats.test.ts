import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exitCode } from "../src/exit-code.ts";
import { formatNames, formats } from "../src/report/formats.ts";
import { context, lintedFixture } from "./linted.ts";
import { blocksOf } from "./page-blocks.ts";
import { expectShown } from "./shown.ts";

const page = readFileSync(new URL("../../../docs/output-formats.md", import.meta.url), "utf8");

describe("the page on output formats", () => {
  test("lists every format, and has a sample of each", () => {
    const listed = [...page.matchAll(/^\| `(\w+)` +\| (?!`)/gm)].map(([, name]) => name);
    expect(listed).toEqual(formatNames);
    const samples = [...page.matchAll(/^### (\w+)$/gm)].map(([, name]) => name);
    expect(samples).toEqual(formatNames);
  });

  test("lists every exit code", () => {
    const listed = [...page.matchAll(/^\| (\d) /gm)].map(([, code]) => Number(code));
    expect(listed).toEqual(Object.values(exitCode));
  });

  // A whole path looks otherwise on Windows.
  const names = formatNames.filter((name) => name !== "azure" || process.platform !== "win32");
  test.each(names)("shows what %s prints", async (name) => {
    const report = await formats[name].load();
    const file = lintedFixture("damaged/duplicate-target/schema.json", "exports/contoso.json");
    const folders = { current: "/repo", repository: "/repo" };
    const printed = report([file], { ...context, folders });
    expectShown(sampleOf(name), printed.trimEnd().split("\n"));
  });
});

/** The lines of the first block under the heading of a format. */
function sampleOf(name: string): string[] {
  const section = page.slice(page.indexOf(`\n### ${name}\n`));
  return blocksOf(section)[0]?.text.trimEnd().split("\n") ?? [];
}
