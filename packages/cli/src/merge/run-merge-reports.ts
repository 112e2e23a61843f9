import { rules } from "@syncschema/linter";
import type { MergeReportsArguments } from "../commands/merge-reports.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { findFiles } from "../input/find-files.ts";
import { parseFormats } from "../report/parse-formats.ts";
import { writeReports } from "../report/write-reports.ts";
import { standardOutput } from "../terminal/terminal.ts";
import { readReport } from "./read-report.ts";

/** Prints one report of several, its files in the order of their names. */
export async function runMergeReports({ reports, format }: MergeReportsArguments): Promise<ExitCode> {
  const targets = parseFormats(format ?? [], process.env);
  const files = (await Promise.all((await findFiles(reports)).map(readReport))).flat();
  const sorted = files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  await writeReports(sorted, targets, standardOutput(), rules);
  const failed = sorted.some(({ findings }) => findings.some(({ severity }) => severity !== "info"));
  return failed ? exitCode.findings : exitCode.clean;
}
