import type { Finding, Severity } from "@syncschema/linter";
import { counted } from "../terminal/counted.ts";
import { countBySeverity, countSuppressed, type LintedFile } from "./linted-file.ts";
import { markdownCode, markdownText } from "./markdown-text.ts";
import type { ReportContext } from "./report.ts";

/** The findings as Markdown of GitHub's flavour, for the summary of a job or a comment: a table for each file. */
export function markdownReport(files: readonly LintedFile[], { tool }: ReportContext): string {
  const head = `## ${tool.name} lint\n\n${summary(files)}\n`;
  const rows = files.flatMap((file) => file.findings.map((finding) => ({ file, finding })));
  const parts = [head];
  let size = bytes(head);
  let shown: LintedFile | undefined;
  for (const [index, { file, finding }] of rows.entries()) {
    const part = (file === shown ? "" : tableHead(file)) + row(finding);
    size += bytes(part);
    if (size > sizeLimit) {
      parts.push(`\n${rows.length - index} more findings are not shown: a summary holds 1 MiB.\n`);
      break;
    }
    parts.push(part);
    shown = file;
  }
  return `${parts.join("")}\n`;
}

/** GitHub refuses a summary of more than 1 MiB as a whole; what else is in that of the step needs room too. */
const sizeLimit = 1_000_000;

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

function summary(files: readonly LintedFile[]): string {
  const { error, warning, info } = countBySeverity(files);
  const counts = [counted(error, "error"), counted(warning, "warning"), counted(info, "info")].filter(
    (text) => !text.startsWith("0 "),
  );
  const suppressed = countSuppressed(files);
  const found = counts.length === 0 ? "No findings" : counts.join(", ");
  return `**${found}** in ${counted(files.length, "file")}${suppressed > 0 ? `, ${suppressed} suppressed` : ""}`;
}

function tableHead({ path, profile }: LintedFile): string {
  return [
    `\n### ${markdownCode(path)} (${profile})\n`,
    "| Severity | Rule | Place | Finding |",
    "| --- | --- | --- | --- |\n",
  ].join("\n");
}

function row({ severity, ruleId, message, why, help, address, range }: Finding): string {
  const details = [
    `<details><summary>what to do</summary>${markdownText(help)}`,
    markdownText(why),
    `${markdownCode(address)}</details>`,
  ].join("<br><br>");
  const place = `${range.start.line}:${range.start.column}`;
  return `| ${signs[severity]}&nbsp;${severity} | ${markdownCode(ruleId)} | ${place} | ${markdownText(message)}${details} |\n`;
}

const signs: Readonly<Record<Severity, string>> = { error: "🔴", warning: "🟡", info: "🔵" };
