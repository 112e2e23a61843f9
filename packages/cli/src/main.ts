import { parseArguments } from "./arguments/parse-arguments.ts";
import { commands } from "./commands/commands.ts";
import { exitCode } from "./exit-code.ts";

/** Runs the command line. Sets the exit code of the process and never throws. */
export async function main(args: readonly string[]): Promise<void> {
  process.stdout.on("error", endQuietlyOnClosedPipe);
  try {
    const call = parseArguments(args, commands);
    if (call) process.exitCode = await call.command.run(call.values as never);
    else await (await import("./arguments/run-with-yargs.ts")).runWithYargs(args, commands);
  } catch (error) {
    process.exitCode = exitCode.cannotRun;
    process.stderr.write(await (await import("./explanation.ts")).explanation(error));
  }
}

/** A reader such as `head` may close the pipe when it has seen enough. */
function endQuietlyOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit();
  throw error;
}
