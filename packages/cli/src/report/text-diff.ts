import type { SchemaDocument } from "@syncschema/model";
import { structuredPatch } from "diff";
import { printable } from "../terminal/printable.ts";
import type { Terminal } from "../terminal/terminal.ts";

/**
 * The lines in which two versions of a file differ, each between two that do not.
 *
 * @param what the second version is called: `migrated`
 */
export function textDiff(
  before: SchemaDocument,
  after: SchemaDocument,
  { what, terminal: { colors } }: { readonly what: string; readonly terminal: Terminal },
): string {
  const { path } = before.file;
  if (longestLine(after) > readable)
    return `${colors.dim(`${printable(path)} has lines of more than ${readable} characters, so its text is not compared here.`)}\n`;
  const { hunks } = structuredPatch(path, path, before.file.text, after.file.text, "", "", { context: 2 });
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: changed }) => [
    colors.cyan(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
    ...changed
      .filter((line) => !line.startsWith("\\"))
      .map((line) => {
        const text = printable(line.replace(/\r$/, ""));
        return line.startsWith("+")
          ? colors.green(text)
          : line.startsWith("-")
            ? colors.red(text)
            : colors.dim(text);
      }),
  ]);
  return [
    colors.bold(`--- ${printable(path)}`),
    colors.bold(`+++ ${printable(path)} (${what})`),
    ...lines,
    "",
  ].join("\n");
}

/** A minified file is one line, and twice that line shows nobody what differs. */
const readable = 2000;

function longestLine({ file: { lines } }: SchemaDocument): number {
  let longest = 0;
  for (let line = 1; line <= lines.lineCount; line++)
    longest = Math.max(longest, lines.lineStart(line + 1) - lines.lineStart(line));
  return longest;
}
