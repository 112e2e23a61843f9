import { parseArguments } from "./arguments/parse-arguments.ts";
import { CannotRun } from "./cannot-run.ts";
import { commands } from "./commands/commands.ts";
import { exitCode } from "./exit-code.ts";
import { printable } from "./terminal/printable.ts";
import { standardError } from "./terminal/terminal.ts";

/** Runs the command line. Sets the exit code of the process and never throws. */
export async function main(args: readonly string[]): Promise<void> {
  process.stdout.on("error", endQuietlyOnClosedPipe);
  try {
    const call = parseArguments(args, commands);
    if (call) process.exitCode = await call.command.run(call.values as never);
    else await (await import("./arguments/run-with-yargs.ts")).runWithYargs(args, commands);
  } catch (error) {
    process.exitCode = exitCode.cannotRun;
    process.stderr.write(await explanation(error));
  }
}

async function explanation(error: unknown): Promise<string> {
  const [message, help] = wordsOf(error);
  const { wrapped } = await import("./terminal/wrapped.ts");
  const { width } = standardError();
  return `${wrapped(printable(`syncschema: ${message}`), width, "")}\n${wrapped(printable(help), width, "")}\n`;
}

function wordsOf(error: unknown): readonly [string, string] {
  if (error instanceof CannotRun) return [error.message, error.help];
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return [
    `this should not have happened: ${process.env.SYNCSCHEMA_DEBUG ? stack : message}`,
    "Please report it, with the output of the same command under SYNCSCHEMA_DEBUG=1.",
  ];
}

/** A reader such as `head` may close the pipe when it has seen enough. */
function endQuietlyOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit();
  throw error;
}
