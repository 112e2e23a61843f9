import { type Impact, impacts } from "@syncschema/model";
import type { DiffArguments, DiffFormat } from "../commands/diff.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { standardOutput, type Terminal } from "../terminal/terminal.ts";
import { comparePaths, readSchemas } from "./compare-paths.ts";
import { type ComparedFile, changesOf, comparedPair, differs } from "./compared-file.ts";

/** Compares two schemas, or two folders of them, and prints what differs in meaning. */
export async function runDiff(args: DiffArguments): Promise<ExitCode> {
  const terminal = standardOutput();
  const { files, text } = await compared(args, terminal);
  terminal.write(text);
  if (files.some(({ kind }) => kind === "unreadable")) return exitCode.cannotRun;
  const failed = (args["exit-code"] && files.some(differs)) || reaches(files, args["fail-on"]);
  return failed ? exitCode.findings : exitCode.clean;
}

interface Compared {
  readonly files: readonly ComparedFile[];
  /** What to print of them. */
  readonly text: string;
}

async function compared(args: DiffArguments, terminal: Terminal): Promise<Compared> {
  if (args.format === "migration") {
    const sides = await readSchemas(args.old, args.new);
    const { migrationDiff } = await import("./migration-diff.ts");
    return { files: [comparedPair(sides.old, sides.new)], text: migrationDiff(sides.old, sides.new) };
  }
  const files = await comparePaths(args.old, args.new);
  return { files, text: await reported(files, args.format, terminal) };
}

async function reported(
  files: readonly ComparedFile[],
  format: Exclude<DiffFormat, "migration">,
  terminal: Terminal,
): Promise<string> {
  switch (format) {
    case "pretty":
      return (await import("./pretty-diff.ts")).prettyDiff(files, terminal);
    case "json":
      return (await import("./json-diff.ts")).jsonDiff(files);
    case "markdown":
      return (await import("./markdown-diff.ts")).markdownDiff(files);
  }
}

function reaches(files: readonly ComparedFile[], least: Impact | undefined): boolean {
  if (least === undefined) return false;
  const limit = impacts.indexOf(least);
  return changesOf(files).some(({ impact }) => impacts.indexOf(impact) >= limit);
}
