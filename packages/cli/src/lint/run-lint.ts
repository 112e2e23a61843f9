import { type Finding, lint, rules } from "@syncschema/linter";
import type { LintArguments } from "../commands/lint.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { findFiles } from "../input/find-files.ts";
import { readFile } from "../input/read-file.ts";
import type { LintedFile } from "../report/linted-file.ts";
import { prettyReport } from "../report/pretty-report.ts";
import { progress } from "../terminal/progress.ts";
import { standardOutput } from "../terminal/terminal.ts";

/** Lints files and prints what was found. */
export async function runLint({ files: patterns, format, profile }: LintArguments): Promise<ExitCode> {
  const paths = await findFiles(patterns);
  const bar = progress(paths.length, "linting");
  const files: LintedFile[] = [];
  for (const path of paths) {
    const reading = await readFile(path);
    const findings = lint(reading, { rules, profile });
    bar.step();
    // The text is kept only where a code frame needs it: a thousand clean files must not fill the memory.
    const lines = findings.length > 0 ? reading.file.lines : undefined;
    files.push({
      path,
      profile: profile ?? (reading.kind === "schema" ? reading.profile : "unknown"),
      findings,
      lines,
    });
  }
  bar.done();
  const terminal = standardOutput();
  if (format === "json") {
    const { jsonReport } = await import("../report/json-report.ts");
    terminal.write(jsonReport(files));
  } else {
    terminal.write(prettyReport(files, terminal));
  }
  return files.some(({ findings }) => findings.some(fails)) ? exitCode.findings : exitCode.clean;
}

function fails({ severity }: Finding): boolean {
  return severity !== "info";
}
