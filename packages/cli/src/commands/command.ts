import type { ExitCode } from "../exit-code.ts";

/** An option as data: what parses it, what completes it and what explains it are made from this. */
export interface Option {
  readonly describe: string;
  readonly type: "string" | "boolean";
  readonly choices?: readonly string[];
  readonly default?: string | boolean;
  /** Whether it may be given several times; its value is then a list. */
  readonly multiple?: boolean;
}

/** Something behind a command's words: one thing, one that may be left out, or any number. */
export interface Positional {
  readonly name: string;
  readonly describe: string;
  readonly count: "one" | "optional" | "any";
}

/** A command of the command line. */
export interface Command<Arguments = never> {
  /** The words that call it: `migrate up`. */
  readonly words: string;
  readonly describe: string;
  /** What stands behind the words; of several, in their order. */
  readonly positional: Positional | readonly Positional[];
  readonly options: Readonly<Record<string, Option>>;
  /** What a person types behind the words, and what comes of it. */
  readonly examples: readonly (readonly [string, string])[];
  /** Does the work. What it needs is imported here, so that no other command pays for it. */
  run(args: Arguments): Promise<ExitCode>;
}

/** A command whatever its arguments are; whoever calls it has parsed them by its own data. */
export type AnyCommand = Command;

/** What stands behind a command's words, in its order. */
export function positionalsOf({ positional }: AnyCommand): readonly Positional[] {
  return [positional].flat();
}

/** Declares a command; `run` gets its positional and its options under their names. */
export function defineCommand<Arguments>(command: Command<Arguments>): AnyCommand {
  return command as unknown as AnyCommand;
}
