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
  const { message, help, detail = "" } = wordsOf(error);
  const { wrapped } = await import("./terminal/wrapped.ts");
  const { width } = standardError();
  const lines = [
    wrapped(printable(`syncschema: ${message}`), width, ""),
    wrapped(printable(help), width, ""),
  ];
  return `${lines.join(`\n${detail && `${detail}\n`}`)}\n`;
}

function wordsOf(error: unknown): Pick<CannotRun, "message" | "help"> & { readonly detail?: string } {
  if (error instanceof CannotRun) return error;
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return {
    message: `this should not have happened: ${process.env.SYNCSCHEMA_DEBUG ? stack : message}`,
    help: "Please report it, with the output of the same command under SYNCSCHEMA_DEBUG=1.",
  };
}

/** A reader such as `head` may close the pipe when it has seen enough. */
function endQuietlyOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit();
  throw error;
}
