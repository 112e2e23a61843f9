import { CannotRun } from "./cannot-run.ts";
import { printable } from "./terminal/printable.ts";
import { standardError } from "./terminal/terminal.ts";
import { wrapped } from "./terminal/wrapped.ts";

/** What a person reads when something could not be done: what, and what to do about it. */
export function explanation(error: unknown): string {
  const { message, help, detail = "" } = wordsOf(error);
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
