import type { Profile } from "@syncschema/model";
import { defineCommand } from "./command.ts";
import { files, profile } from "./shared-options.ts";

/** Arguments of `syncschema lint`. */
export interface LintArguments {
  readonly files: readonly string[];
  readonly format: "pretty" | "json";
  readonly profile: Profile | undefined;
}

export const lintCommand = defineCommand<LintArguments>({
  words: "lint",
  describe: "Say what is wrong with exported schemas",
  positional: files,
  options: {
    format: {
      describe: "How to print the findings",
      type: "string",
      choices: ["pretty", "json"],
      default: "pretty",
    },
    profile,
  },
  examples: [
    ["schema.json", "lint one file"],
    ['"exports/**/*.json" --format json', "a report for other programs"],
    ["- < schema.json", "read standard input"],
  ],
  run: async (args) => (await import("../lint/run-lint.ts")).runLint(args),
});
