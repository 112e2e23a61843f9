import yargs from "yargs";
import packageJson from "../package.json" with { type: "json" };
import { CannotRun } from "./cannot-run.ts";
import { explainCommand } from "./commands/explain.ts";
import { lintCommand } from "./commands/lint.ts";
import { migrateCommand } from "./commands/migrate.ts";
import { exitCode } from "./exit-code.ts";
import { standardInput } from "./input/find-files.ts";
import { printable } from "./terminal/printable.ts";
import { standardError } from "./terminal/terminal.ts";

/** Runs the command line. Sets the exit code of the process and never throws. */
export async function main(args: readonly string[]): Promise<void> {
  process.stdout.on("error", endQuietlyOnClosedPipe);
  try {
    await commandLine(args).parseAsync();
  } catch (error) {
    process.exitCode = exitCode.cannotRun;
    process.stderr.write(await explanation(error));
  }
}

/** yargs loses a lone dash among several files, so it gets another name before. */
function commandLine(args: readonly string[]) {
  return yargs(args.map((arg) => (arg === "-" ? standardInput : arg)))
    .scriptName("syncschema")
    .locale("en")
    .usage("$0 <command>\n\nLints and upgrades exported Microsoft Entra provisioning schemas, offline.")
    .command(lintCommand)
    .command(migrateCommand)
    .command(explainCommand)
    .completion("completion", "Print a script that completes commands in bash or zsh")
    .example("$0 lint schema.json", "say what is wrong with an exported schema")
    .example('$0 lint "exports/**/*.json"', "lint every export in a folder")
    .example("$0 migrate plan schema.json", "show what upgrading it would change")
    .example("$0 explain flow-types-none", "read about a rule")
    .epilogue("Exit codes: 0 clean, 1 findings or pending migrations, 2 could not run.")
    .version(packageJson.version)
    .alias({ v: "version", h: "help" })
    .demandCommand(1, "No command was given.")
    .strict()
    .recommendCommands()
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .fail((message, error) => {
      throw error ?? new CannotRun(message, "`syncschema --help` shows the commands and their options.");
    });
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
