import { appendFileSync } from "node:fs";
import type { Rule } from "@syncschema/linter";
import picocolors from "picocolors";
import packageJson from "../../package.json" with { type: "json" };
import { withoutLogCommands } from "../terminal/log-commands.ts";
import { printable } from "../terminal/printable.ts";
import { standardError, type Terminal } from "../terminal/terminal.ts";
import { formats } from "./formats.ts";
import type { LintedFile } from "./linted-file.ts";
import type { ReportTarget } from "./parse-formats.ts";
import { sourceFolders } from "./source-path.ts";

/**
 * Makes reports and brings them where they belong. What a person sees comes first, so that a file that cannot
 * be written does not hide the findings.
 *
 * @param terminal standard output
 * @param rules those that were run
 * @throws CannotRun when a file cannot be written
 */
export async function writeReports(
  files: readonly LintedFile[],
  targets: readonly ReportTarget[],
  terminal: Terminal,
  rules: readonly Rule[],
): Promise<void> {
  const { name, version } = packageJson;
  const context = { tool: { name, version }, rules, folders: sourceFolders(process.env, process.cwd()) };
  for (const { format, to } of [...targets].sort(outputFirst)) {
    const report = await formats[format].load();
    if (to.kind === "output") {
      const text = report(files, { ...context, terminal });
      terminal.write(formats[format].kind === "commands" ? text : withoutLogCommands(text));
    } else {
      const bytes = new TextEncoder().encode(report(files, { ...context, terminal: paper }));
      if (to.kind === "append") append(to.path, bytes);
      else (await import("../input/write-file.ts")).writeFileAtomically(to.path, bytes);
    }
  }
}

function outputFirst(a: ReportTarget, b: ReportTarget): number {
  return Number(b.to.kind === "output") - Number(a.to.kind === "output");
}

/** A file has no colours, and a width of its own. */
const paper: Terminal = { colors: picocolors.createColors(false), width: 100, write() {} };

/** Nobody asked for the summary of a job, so that a pipeline which does not let us write it is no failure. */
function append(path: string, bytes: Uint8Array): void {
  try {
    appendFileSync(path, bytes);
  } catch (error) {
    const reason = printable((error as Error).message);
    standardError().write(`syncschema: the summary of the job was not written: ${reason}\n`);
  }
}
