import type { Finding } from "@syncschema/linter";
import { printable } from "../terminal/printable.ts";
import type { LintedFile } from "./linted-file.ts";

/** One line for each finding, for editors and for `grep`; nothing for a clean file. */
export function compactReport(files: readonly LintedFile[]): string {
  return files
    .flatMap(({ path, findings }) => findings.map((finding) => `${compactLine(path, finding)}\n`))
    .join("");
}

/** `path:line:column severity rule message [address]` */
export function compactLine(path: string, finding: Finding): string {
  const { range, severity, ruleId, message, address } = finding;
  const place = `${path}:${range.start.line}:${range.start.column}`;
  return printable(`${place} ${severity} ${ruleId} ${message} [${address}]`).replaceAll("\n", "\\u000a");
}
