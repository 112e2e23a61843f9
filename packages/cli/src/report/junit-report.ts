import { type Finding, severities } from "@syncschema/linter";
import { printable } from "../terminal/printable.ts";
import type { LintedFile, SuppressedFinding } from "./linted-file.ts";
import type { ReportContext } from "./report.ts";

/**
 * The findings as results of tests, in the form of JUnit that Jenkins, GitLab and Azure Pipelines read: a suite
 * for each file, a test for each rule that has something to say of it. Infos fail nothing, and a rule of which
 * every finding is suppressed counts as skipped.
 */
export function junitReport(files: readonly LintedFile[], { tool }: ReportContext): string {
  const suites = files.map((file) => ({ file, cases: testCases(file) }));
  const counts = countsOf(suites.flatMap(({ cases }) => cases));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: tool.name, ...counts })}>`,
    ...suites.flatMap(({ file, cases }) => testSuite(file, cases)),
    "</testsuites>\n",
  ].join("\n");
}

/** What a rule says of a file. */
interface TestCase {
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

function testCases({ findings, suppressed = [] }: LintedFile): TestCase[] {
  const names = new Set(
    [...findings, ...suppressed.map(({ finding }) => finding)].map(({ ruleId }) => ruleId),
  );
  if (names.size === 0) return [{ name: "no findings", findings: [], suppressed: [] }];
  return [...names].map((name) => ({
    name,
    findings: findings.filter(({ ruleId }) => ruleId === name),
    suppressed: suppressed.filter(({ finding }) => finding.ruleId === name),
  }));
}

function countsOf(cases: readonly TestCase[]): Record<string, number> {
  return {
    tests: cases.length,
    failures: cases.filter(isFailure).length,
    errors: 0,
    skipped: cases.filter(isSkipped).length,
  };
}

function isFailure({ findings }: TestCase): boolean {
  return findings.some(({ severity }) => severity !== "info");
}

function isSkipped({ findings, suppressed }: TestCase): boolean {
  return findings.length === 0 && suppressed.length > 0;
}

function testSuite({ path }: LintedFile, cases: readonly TestCase[]): string[] {
  // Jenkins takes what stands before the last dot for a package.
  const className = path.replace(/\.json$/i, "");
  return [
    `  <testsuite${attributes({ name: path, ...countsOf(cases) })}>`,
    ...cases.flatMap((testCase) => {
      const start = `    <testcase${attributes({ name: testCase.name, classname: className })}`;
      const outcome = outcomeOf(path, testCase);
      return outcome === undefined ? [`${start}/>`] : [`${start}>`, `      ${outcome}`, "    </testcase>"];
    }),
    "  </testsuite>",
  ];
}

function outcomeOf(path: string, testCase: TestCase): string | undefined {
  const { findings, suppressed } = testCase;
  if (isSkipped(testCase)) {
    return `<skipped${attributes({ message: suppressed.map(({ reason }) => reason).join("; ") })}/>`;
  }
  const text = findings.map((finding) => described(path, finding)).join("\n\n");
  if (isFailure(testCase)) return `<failure${attributes(headOf(findings))}>${escaped(text)}</failure>`;
  return findings.length > 0 ? `<system-out>${escaped(text)}</system-out>` : undefined;
}

/** The first message, and the heaviest severity. */
function headOf([first, ...others]: readonly Finding[]): Record<string, string> {
  const findings = [first, ...others];
  const type = severities.find((severity) => findings.some((finding) => finding?.severity === severity));
  const more = others.length > 0 ? ` (and ${others.length} more)` : "";
  return { message: `${first?.message}${more}`, type: `${type}` };
}

function described(
  path: string,
  { range: { start }, severity, message, why, help, address }: Finding,
): string {
  return [
    `${path}:${start.line}:${start.column} ${severity}`,
    message,
    `why: ${why}`,
    `do: ${help}`,
    `at: ${address}`,
  ].join("\n");
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replaceAll("\n", "&#10;")}"`)
    .join("");
}

/** XML 1.0 cannot hold most control characters at all; `printable` shows them. Nor can it hold half a character. */
function escaped(text: string): string {
  return printable(text)
    .replaceAll(/\p{Surrogate}|[\ufffe\uffff]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
