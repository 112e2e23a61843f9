import yargs, { type Argv } from "yargs";
import packageJson from "../../package.json" with { type: "json" };
import { CannotRun } from "../cannot-run.ts";
import { type AnyCommand, type Positional, positionalsOf } from "../commands/command.ts";
import { families } from "../commands/commands.ts";
import { standardInput } from "../input/find-files.ts";

/**
 * Runs a command, or prints help, or a script for completion.
 *
 * @throws CannotRun with what is wrong with the arguments
 */
export async function runWithYargs(args: readonly string[], commands: readonly AnyCommand[]): Promise<void> {
  // yargs loses a lone dash among several files, so it gets another name before.
  const parser = yargs(args.map((arg) => (arg === "-" ? standardInput : arg)))
    .scriptName("syncschema")
    .locale("en")
    .usage("$0 <command>\n\nLints and upgrades exported Microsoft Entra provisioning schemas, offline.")
    .example("$0 lint schema.json", "say what is wrong with an exported schema")
    .example('$0 lint "exports/**/*.json"', "lint every export in a folder")
    .example("$0 migrate plan schema.json", "show what upgrading it would change")
    .example("$0 diff old.json new.json", "show what differs in meaning, and what it does")
    .example("$0 explain flow-types-none", "read about a rule")
    .epilogue(
      "Exit codes: 0 clean, 1 findings, pending migrations, open conflicts or, where asked, differences, 2 could not run.",
    )
    .version(packageJson.version)
    .alias({ v: "version", h: "help" })
    .demandCommand(1, "No command was given.")
    .strict()
    .recommendCommands()
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .fail((message, error) => {
      throw error ?? new CannotRun(message, "`syncschema --help` shows the commands and their options.");
    });
  await withCommands(parser, commands)
    .completion("completion", "Print a script that completes commands in bash or zsh")
    .parseAsync();
}

/** Commands of two words stand under their first. */
function withCommands(parser: Argv, commands: readonly AnyCommand[]): Argv {
  const added = new Set<string>();
  for (const command of commands) {
    const [first = "", second] = command.words.split(" ");
    if (second === undefined) addCommand(parser, first, command);
    else if (!added.has(first)) addFamily(parser, first, commands);
    added.add(first);
  }
  return parser;
}

function addFamily(parser: Argv, first: string, commands: readonly AnyCommand[]): void {
  const members = commands.filter(({ words }) => words.startsWith(`${first} `));
  const names = members.map((member) => wordAfter(first, member));
  parser.command(first, families[first] ?? "", (inner) => {
    for (const member of members) addCommand(inner, wordAfter(first, member), member);
    return inner.demandCommand(1, `${first} needs one of: ${names.join(", ")}.`);
  });
}

function wordAfter(first: string, { words }: AnyCommand): string {
  return words.slice(first.length + 1);
}

function addCommand(parser: Argv, word: string, command: AnyCommand): void {
  const { words, describe, options, examples } = command;
  const positionals = positionalsOf(command);
  parser.command(
    [word, ...positionals.map(placeholder)].join(" "),
    describe,
    (inner) => {
      for (const positional of positionals) {
        inner.positional(positional.name, {
          describe: positional.describe,
          type: "string",
          ...(positional.count === "any" ? { array: true, default: [] } : {}),
        });
      }
      for (const [option, { type, multiple, ...settings }] of Object.entries(options)) {
        inner.option(option, {
          ...settings,
          ...(settings.choices ? {} : { type }),
          // As an array yargs would take all that follows.
          ...(multiple ? { nargs: 1, coerce: (value: unknown) => [value].flat() } : {}),
        });
      }
      for (const [typed, what] of examples) inner.example(`$0 ${words} ${typed}`, what);
      return inner;
    },
    async (values) => {
      process.exitCode = await command.run(values as never);
    },
  );
}

function placeholder({ name, count }: Positional): string {
  return { one: `<${name}>`, optional: `[${name}]`, any: `[${name}..]` }[count];
}
