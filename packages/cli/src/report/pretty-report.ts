import type { Finding, Severity } from "@syncschema/linter";
import { printable } from "../terminal/printable.ts";
import type { Colors, Terminal } from "../terminal/terminal.ts";
import { wrapped } from "../terminal/wrapped.ts";
import { codeFrame } from "./code-frame.ts";
import { countBySeverity, type LintedFile } from "./linted-file.ts";

/** The findings for people: where, what, why and what to do, then how many. */
export function prettyReport(files: readonly LintedFile[], terminal: Terminal): string {
  const findings = files.flatMap((file) =>
    file.findings.map((finding) => prettyFinding(file, finding, terminal)),
  );
  return [...findings, summary(files, terminal)].join("\n");
}

function prettyFinding(file: LintedFile, finding: Finding, { colors, width }: Terminal): string {
  const { severity, ruleId, message, why, help, address, range, related } = finding;
  const { line, column } = range.start;
  const place = `${printable(file.path)}:${line}:${column}`;
  const section = (label: string, text: string) =>
    wrapped(printable(text), width, " ".repeat(10), `  ${colors.dim(label.padEnd(8))}`);
  const lines = [
    `${colors.bold(place)}  ${paint(colors, severity)(severity)}  ${colors.cyan(ruleId)}`,
    wrapped(colors.bold(printable(message)), width, "  "),
    "",
    ...(file.lines ? [codeFrame(file.lines, range, width, colors), ""] : []),
    ...related.map((other) => section("see", `line ${other.range.start.line}: ${other.message}`)),
    section("why", why),
    section("do", help),
    section("at", address),
    "",
  ];
  return lines.join("\n");
}

export function summary(files: readonly LintedFile[], { colors }: Terminal): string {
  const counts = countBySeverity(files);
  const { error, warning, info } = counts;
  const parts = [
    error > 0 && colors.red(count(error, "error")),
    warning > 0 && colors.yellow(count(warning, "warning")),
    info > 0 && colors.blue(count(info, "info")),
  ].filter((part) => part !== false);
  const what =
    files.length === 1
      ? `${printable(files[0]?.path ?? "")} (${files[0]?.profile})`
      : count(files.length, "file");
  return `${what}: ${parts.length === 0 ? colors.green("no findings") : parts.join(", ")}\n`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

function paint(colors: Colors, severity: Severity): (text: string) => string {
  return { error: colors.red, warning: colors.yellow, info: colors.blue }[severity];
}
