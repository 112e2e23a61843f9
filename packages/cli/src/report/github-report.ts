import type { Finding } from "@syncschema/linter";
import { printable } from "../terminal/printable.ts";
import type { LintedFile } from "./linted-file.ts";
import type { ReportContext } from "./report.ts";
import { repositoryPath } from "./source-path.ts";

/**
 * Workflow commands of GitHub Actions, which make the findings annotations of the run and of the changed lines.
 *
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubReport(files: readonly LintedFile[], { folders, tool }: ReportContext): string {
  return files
    .flatMap(({ path, findings }) => {
      const file = repositoryPath(path, folders);
      return findings.map((finding) => `${annotation(file, finding, tool.name)}\n`);
    })
    .join("");
}

function annotation(file: string, finding: Finding, toolName: string): string {
  const { severity, ruleId, message, help, address, range } = finding;
  const properties = { file, ...linesAndColumns(finding), title: `${toolName} ${ruleId}` };
  const text = printable(`${message}\n${help}\n${address}, column ${range.start.column}`);
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(`${value}`)}`);
  return `::${commands[severity]} ${listed.join(",")}::${escapedData(text)}`;
}

const commands = { error: "error", warning: "warning", info: "notice" } as const;

/** The runner drops columns of a range over several lines, with a remark in its log. */
function linesAndColumns({ range: { start, end } }: Finding): Record<string, number> {
  const lines = { line: start.line, endLine: end.line };
  return start.line === end.line ? { ...lines, col: start.column, endColumn: end.column } : lines;
}

function escapedData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
