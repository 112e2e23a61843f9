import type { StatusArguments } from "../commands/migrate.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { standardOutput, type Terminal } from "../terminal/terminal.ts";
import { isBlocked, isPending, type PlannedFile, planFiles } from "./planned-file.ts";

/** Prints the state of every migration in every file. */
export async function runStatus(args: StatusArguments): Promise<ExitCode> {
  const files = await planFiles(args);
  const terminal = standardOutput();
  terminal.write(await reported(files, args, terminal));
  const needsSomebody = files.some(
    (file) => file.kind === "unreadable" || isPending(file.plan) || isBlocked(file),
  );
  return needsSomebody ? exitCode.findings : exitCode.clean;
}

async function reported(
  files: readonly PlannedFile[],
  { format }: StatusArguments,
  terminal: Terminal,
): Promise<string> {
  switch (format) {
    case "pretty":
      return (await import("./pretty-status.ts")).prettyStatus(files, terminal);
    case "json":
      return (await import("./json-status.ts")).jsonStatus(files);
  }
}
