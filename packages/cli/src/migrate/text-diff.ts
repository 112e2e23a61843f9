import type { SchemaDocument } from "@syncschema/model";
import { structuredPatch } from "diff";
import { printable } from "../terminal/printable.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** The lines in which two versions of a file differ, each between two that do not. */
export function textDiff(before: SchemaDocument, after: SchemaDocument, { colors }: Terminal): string {
  const { path } = before.file;
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
    colors.bold(`+++ ${printable(path)} (migrated)`),
    ...lines,
    "",
  ].join("\n");
}
