import { CannotRun } from "../cannot-run.ts";
import { bytesOf } from "../input/bytes-of.ts";
import { writeFileAtomically } from "../input/write-file.ts";
import { textDiff } from "../report/text-diff.ts";
import { counted } from "../terminal/counted.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { FixArguments, SchemaFix } from "./fix-schema.ts";

/**
 * Writes what fixes come to, unless it is only to be shown.
 *
 * @param fixes of the files in which something is fixed
 * @returns what there is to say of it, apart from the report
 * @throws CannotRun when a suggestion that was asked for is none; nothing is written then
 */
export function applyFixes(fixes: readonly SchemaFix[], args: FixArguments, terminal: Terminal): string {
  const made = fixes.flatMap(({ fixed }) => fixed);
  const unknown = args["fix-suggestion"]?.find(
    (fingerprint) => !made.some((finding) => finding.fingerprint === fingerprint),
  );
  if (unknown !== undefined) {
    throw new CannotRun(
      `No fix is known for the fingerprint ${unknown}, or it waits for another in the same place`,
      "Nothing was written. `syncschema lint` shows the fingerprint of each suggestion.",
    );
  }
  if (fixes.length === 0) return "Nothing to fix.\n";
  const what = `${counted(made.length, "finding")} in ${counted(fixes.length, "file")}`;
  if (args.diff) {
    const diffs = fixes.map(({ before, after }) => textDiff(before, after, { what: "fixed", terminal }));
    return [...diffs, `Nothing was written: ${what} would be fixed.\n`].join("");
  }
  for (const { after } of fixes) writeFileAtomically(after.file.path, bytesOf(after));
  return `Fixed ${what}.\n`;
}
