import { lint, rules } from "@syncschema/linter";
import type { DocumentReading } from "@syncschema/model";
import type { UnreadableFile } from "./compared-file.ts";

/** What is wrong with a file, in the words of lint. */
export function unreadableFile(reading: DocumentReading): UnreadableFile {
  const { path } = reading.file;
  const [finding] = lint(reading, { rules });
  if (finding === undefined) throw new Error(`lint says nothing of ${path}`);
  const { line, column } = finding.range.start;
  return {
    kind: "unreadable",
    path,
    problem: `${finding.message} (line ${line}, column ${column})`,
    help: finding.help,
  };
}
