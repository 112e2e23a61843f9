import { parseArgs } from "node:util";
import { type AnyCommand, type Positional, positionalsOf } from "../commands/command.ts";
import { standardInput } from "../input/find-files.ts";

/** A command with the values of its positional and its options, by name. */
export interface Call {
  readonly command: AnyCommand;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Reads arguments that are as they should be; undefined for all others, and where help is asked for. Those are
 * for yargs, which explains them. It costs more than half of a start, so that a command that is typed right
 * does not load it.
 */
export function parseArguments(args: readonly string[], commands: readonly AnyCommand[]): Call | undefined {
  const command = commands.find(({ words }) => words === args.slice(0, words.split(" ").length).join(" "));
  if (command === undefined) return undefined;
  const { options, words } = command;
  const parsed = parsedBy(options, args.slice(words.split(" ").length));
  if (parsed === undefined || !Object.entries(options).every(isAllowed(parsed.values))) return undefined;
  const given = parsed.positionals.map((word) => (word === "-" ? standardInput : word));
  const placed = placedBy(positionalsOf(command), given);
  return placed && { command, values: { ...parsed.values, ...placed } };
}

/** The words by the names of what they stand for; undefined when one is missing or too much. */
function placedBy(positionals: readonly Positional[], given: readonly string[]) {
  const values: Record<string, unknown> = {};
  let used = 0;
  for (const { name, count } of positionals) {
    if (count === "one" && used >= given.length) return undefined;
    values[name] = count === "any" ? given.slice(used) : given[used];
    used = count === "any" ? given.length : used + 1;
  }
  return used < given.length ? undefined : values;
}

function parsedBy(options: AnyCommand["options"], args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch {
    return undefined;
  }
}

function isAllowed(values: Readonly<Record<string, unknown>>) {
  return ([name, { choices }]: [string, AnyCommand["options"][string]]): boolean => {
    const value = values[name];
    return value === undefined || choices === undefined || choices.includes(String(value));
  };
}
