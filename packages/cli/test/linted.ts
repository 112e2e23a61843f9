import { readFileSync } from "node:fs";
import { type Finding, lint, rules } from "@syncschema/linter";
import { encode, readDocument } from "@syncschema/model";
import fc from "fast-check";
import picocolors from "picocolors";
import type { LintedFile } from "../src/report/linted-file.ts";
import type { ReportContext } from "../src/report/report.ts";

/** What reports are made with in tests: a repository at /repo, no colours. */
export const context: ReportContext = {
  tool: { name: "syncschema", version: "1.2.3" },
  rules,
  folders: { current: "/repo/exports", repository: "/repo" },
  terminal: { colors: picocolors.createColors(false), width: 100, write() {} },
};

/** A file of fixtures/ with what every rule finds in it. */
export function lintedFixture(fixture: string, path = fixture): LintedFile {
  return lintedBytes(path, readFileSync(new URL(`../../../fixtures/${fixture}`, import.meta.url)));
}

/** A text with what every rule finds in it. */
export function lintedText(path: string, text: string): LintedFile {
  return lintedBytes(path, encode(text, { charset: "utf-8", bom: false }));
}

function lintedBytes(path: string, bytes: Uint8Array): LintedFile {
  const reading = readDocument(path, bytes);
  const { lines, text } = reading.file;
  const profile = reading.kind === "schema" ? reading.profile : "unknown";
  return { path, profile, findings: lint(reading, { rules }), lines, text };
}

/** A file of which all is known but what a test is about. */
export function fileWith(findings: readonly Partial<Finding>[], file: Partial<LintedFile> = {}): LintedFile {
  return {
    path: "schema.json",
    profile: "scim",
    lines: undefined,
    ...file,
    findings: findings.map(finding),
  };
}

/** A finding of which all is known but what a test is about. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: "flow-types-none",
    messageId: "none",
    severity: "error",
    message: "Nothing flows",
    why: "No object is provisioned.",
    help: "Set flowTypes.",
    address: "rule:A / mapping:User→User",
    pointer: "/synchronizationRules/0/objectMappings/0",
    range: { start: { line: 3, column: 5, offset: 20 }, end: { line: 3, column: 9, offset: 24 } },
    related: [],
    fix: undefined,
    fixKind: undefined,
    fingerprint: "0123456789abcd",
    ...changes,
  };
}

/** Texts that want to be something else than text: what formats, pipelines and browsers take for their own. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 5 }),
      fc.constantFrom(
        ...["%", "%25", "%0A", "%AZP25", "%3B", "\n", "\r\n", "\r", ":", "::", ",", ";", "]", "=", "##vso["],
        ...["|", "\\|", "`", "<b>", "</details>", "<!--", "&lt;", "&#10;", "]]>", '"', "'", "*", "_", "~~"],
        ...["[a](b)", "https://example.com", "www.example.com", "a@b.example", "# ", "- ", "$x$", "\\", "\t"],
        ...["\u0000", "\u001b[31m", "\u202e", "\ud800", "\uffff", "😀", "ä"],
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));
