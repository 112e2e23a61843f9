import type { Rule } from "@syncschema/linter";
import type { Terminal } from "../terminal/terminal.ts";
import type { LintedFile } from "./linted-file.ts";
import type { SourceFolders } from "./source-path.ts";

/** Makes the text of a report. It reads and writes nothing, and equal input gives equal output. */
export type Report = (files: readonly LintedFile[], context: ReportContext) => string;

/** What a report may need besides the files. */
export interface ReportContext {
  readonly tool: { readonly name: string; readonly version: string };
  /** The rules that were run. */
  readonly rules: readonly Rule[];
  /** Where the files are, for services that show findings beside the code. */
  readonly folders: SourceFolders;
  /** What the report is shown on, for reports that people read there. */
  readonly terminal: Terminal;
}
