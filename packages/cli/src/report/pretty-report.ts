import type { Finding, FixKind, Severity } from "@syncschema/linter";
import { counted } from "../terminal/counted.ts";
import { printable } from "../terminal/printable.ts";
import type { Colors, Terminal } from "../terminal/terminal.ts";
import { wrapped } from "../terminal/wrapped.ts";
import { codeFrame } from "./code-frame.ts";
import { countBySeverity, countSuppressed, type LintedFile } from "./linted-file.ts";

/** The findings for people: where, what, why and what to do, then how many. */
export function prettyReport(files: readonly LintedFile[], terminal: Terminal): string {
  const findings = files.flatMap((file) =>
    file.findings.map((finding) => prettyFinding(file, finding, terminal)),
  );
  return [...findings, summary(files, terminal)].join("\n");
}

function prettyFinding(file: LintedFile, finding: Finding, { colors, width }: Terminal): string {
  const { severity, ruleId, message, why, help, address, range, related, fixKind, fingerprint } = finding;
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
    ...(fixKind === undefined ? [] : [section("fix", fixWords(fixKind, fingerprint))]),
    section("at", address),
    "",
  ];
  return lines.join("\n");
}

function fixWords(kind: FixKind, fingerprint: string): string {
  return kind === "safe"
    ? "--fix makes it"
    : `--fix-suggestion ${fingerprint} makes it; --diff shows it first`;
}

/** How many findings there are; of several files also in how many they are, and which rules they are of. */
export function summary(files: readonly LintedFile[], { colors }: Terminal): string {
  const { error, warning, info } = countBySeverity(files);
  const suppressed = countSuppressed(files);
  const parts = [
    error > 0 && colors.red(counted(error, "error")),
    warning > 0 && colors.yellow(counted(warning, "warning")),
    info > 0 && colors.blue(counted(info, "info")),
  ].filter((part) => part !== false);
  const found = parts.length === 0 ? colors.green("no findings") : parts.join(", ");
  const accepted = suppressed > 0 ? colors.dim(`, ${suppressed} suppressed`) : "";
  return `${scope(files)}: ${found}${accepted}\n${countsByRule(files, colors)}`;
}

function scope(files: readonly LintedFile[]): string {
  const [first] = files;
  if (first !== undefined && files.length === 1)
    return printable(first.path) + (first.profile === "unknown" ? "" : ` (${first.profile})`);
  const affected = files.filter(({ findings }) => findings.length > 0).length;
  const all = counted(files.length, "file");
  return affected === 0 || affected === files.length ? all : `${affected} of ${all}`;
}

/** A line for each rule that found something, the most frequent first; nothing for a single file. */
function countsByRule(files: readonly LintedFile[], colors: Colors): string {
  if (files.length < 2) return "";
  const counts = new Map<string, number>();
  for (const { findings } of files)
    for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  const ordered = [...counts].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
  const width = String(ordered[0]?.[1] ?? "").length;
  return ordered
    .map(([rule, found]) => `  ${String(found).padStart(width)}  ${colors.cyan(rule)}\n`)
    .join("");
}

function paint(colors: Colors, severity: Severity): (text: string) => string {
  return { error: colors.red, warning: colors.yellow, info: colors.blue }[severity];
}
