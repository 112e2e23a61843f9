import { type Profile, profiles } from "@syncschema/model";
import type { CommandModule } from "yargs";

/** Options of `syncschema lint`. */
export interface LintArguments {
  readonly files: readonly string[];
  readonly format: "pretty" | "json";
  readonly profile: Profile | undefined;
}

export const lintCommand: CommandModule<object, LintArguments> = {
  command: "lint [files..]",
  describe: "Say what is wrong with exported schemas",
  builder: (yargs) =>
    yargs
      .positional("files", {
        describe: "Files, globs, or - for standard input",
        type: "string",
        array: true,
        default: [],
      })
      .option("format", {
        describe: "How to print the findings",
        choices: ["pretty", "json"] as const,
        default: "pretty" as const,
      })
      .option("profile", profileOption)
      .example("$0 lint schema.json", "lint one file")
      .example('$0 lint "exports/**/*.json" --format json', "a report for other programs")
      .example("$0 lint - < schema.json", "read standard input"),
  handler: async (args) => {
    const { runLint } = await import("../lint/run-lint.ts");
    process.exitCode = await runLint(args);
  },
};

/** The same option for every command that looks at schemas. */
export const profileOption = {
  describe: "Kind of provisioning, where the file does not show it",
  choices: profiles,
} as const;
