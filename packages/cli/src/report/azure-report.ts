import type { Finding } from "@syncschema/linter";
import { withoutLogCommands } from "../terminal/log-commands.ts";
import { printable } from "../terminal/printable.ts";
import { compactLine } from "./compact-report.ts";
import type { LintedFile } from "./linted-file.ts";
import type { ReportContext } from "./report.ts";
import { absolutePath } from "./source-path.ts";

/**
 * Logging commands of Azure Pipelines, which make errors and warnings issues of the run. It has no third kind,
 * so infos are plain lines of the log.
 *
 * https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
export function azureReport(files: readonly LintedFile[], { folders }: ReportContext): string {
  return files
    .flatMap(({ path, findings }) => {
      // The agent finds the file in its repositories by the absolute path.
      const sourcePath = absolutePath(path, folders);
      return findings.map((finding) => `${line(path, sourcePath, finding)}\n`);
    })
    .join("");
}

function line(path: string, sourcePath: string, finding: Finding): string {
  const { severity, ruleId, message, help, range } = finding;
  if (severity === "info") return withoutLogCommands(compactLine(path, finding));
  const properties = {
    type: severity,
    sourcepath: sourcePath,
    linenumber: range.start.line,
    columnnumber: range.start.column,
    code: ruleId,
  };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(`${value}`)};`);
  return `##vso[task.logissue ${listed.join("")}]${escapedData(printable(`${message}\n${help}`))}`;
}

function escapedData(text: string): string {
  return text.replaceAll("%", "%AZP25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(";", "%3B").replaceAll("]", "%5D");
}
