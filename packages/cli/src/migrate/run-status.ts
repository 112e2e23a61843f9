import type { MigrateArguments } from "../commands/migrate.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { prettyReport } from "../report/pretty-report.ts";
import { printable } from "../terminal/printable.ts";
import { standardOutput } from "../terminal/terminal.ts";
import { wrapped } from "../terminal/wrapped.ts";
import { stateWord } from "./change-list.ts";
import { isBlocked, isPending, planFiles } from "./planned-file.ts";

/** Prints the state of every migration in every file. */
export async function runStatus(args: MigrateArguments): Promise<ExitCode> {
  const terminal = standardOutput();
  const { colors, width } = terminal;
  const files = await planFiles(args);
  for (const file of files) {
    if (file.kind === "unreadable") {
      terminal.write(prettyReport([file.file], terminal));
      continue;
    }
    const { before, steps } = file.plan;
    terminal.write(`${colors.bold(printable(before.file.path))}  ${args.profile ?? before.profile}\n`);
    for (const { migration, state } of steps) {
      terminal.write(`  ${migration.id}  ${stateWord(state.state, colors)}\n`);
      if ("reason" in state) terminal.write(`${wrapped(printable(state.reason), width, "    ")}\n`);
    }
  }
  const needsSomebody = files.some(
    ({ kind, ...file }) =>
      kind === "unreadable" || ("plan" in file && (isPending(file.plan) || isBlocked(file.plan))),
  );
  return needsSomebody ? exitCode.findings : exitCode.clean;
}
