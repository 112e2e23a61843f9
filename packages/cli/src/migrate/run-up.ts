import { encode } from "@syncschema/model";
import type { UpArguments } from "../commands/migrate.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { standardInput } from "../input/find-files.ts";
import { writeFileAtomically } from "../input/write-file.ts";
import { prettyReport } from "../report/pretty-report.ts";
import { counted } from "../terminal/counted.ts";
import { printable } from "../terminal/printable.ts";
import { standardError, standardOutput } from "../terminal/terminal.ts";
import { changeList } from "./change-list.ts";
import { isBlocked, isPending, type PlannedFile, planFiles } from "./planned-file.ts";

/** Migrates files in place, all of them or, when one cannot be, none; standard input goes to standard output. */
export async function runUp(args: UpArguments): Promise<ExitCode> {
  const files = await planFiles(args);
  const readsStandardInput = args.files.includes(standardInput);
  const terminal = readsStandardInput ? standardError() : standardOutput();
  const failed = files.filter((file) => file.kind === "unreadable" || isBlocked(file.plan));
  for (const file of files) {
    if (file.kind === "unreadable") terminal.write(prettyReport([file.file], terminal));
    else
      for (const step of file.plan.steps)
        terminal.write(`${printable(file.path)}  ${changeList(step, terminal)}\n`);
  }
  if (failed.length > 0) {
    terminal.write("Nothing was written, since not every file can be migrated.\n");
    return exitCode.findings;
  }
  if (args.write) for (const file of files) write(file);
  terminal.write(`${outcome(files, args.write)}\n`);
  return exitCode.clean;
}

function write(file: PlannedFile): void {
  if (file.kind === "unreadable") return;
  const { text, encoding } = file.plan.after.file;
  if (file.path === standardInput) process.stdout.write(encode(text, encoding));
  else if (isPending(file.plan)) writeFileAtomically(file.path, encode(text, encoding));
}

function outcome(files: readonly PlannedFile[], write: boolean): string {
  const pending = files.filter((file) => file.kind === "planned" && isPending(file.plan)).length;
  if (pending === 0) return "Nothing to migrate.";
  const count = counted(pending, "file");
  return write ? `Migrated ${count}.` : `Nothing was written: ${count} would change. Add --write to write.`;
}
