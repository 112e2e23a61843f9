import type { LintFilesArguments } from "../lint/lint-files.ts";
import { defineCommand } from "./command.ts";
import { baseline, config, files, format, preset, profile } from "./shared-options.ts";

/** Arguments of `syncschema lint`. */
export interface LintArguments extends LintFilesArguments {
  readonly files: readonly string[];
  readonly format: readonly string[] | undefined;
  readonly "strict-baseline": boolean;
}

export const lintCommand = defineCommand<LintArguments>({
  words: "lint",
  describe: "Say what is wrong with exported schemas",
  positional: files,
  options: {
    format,
    profile,
    config,
    preset,
    baseline,
    "strict-baseline": {
      describe: "Fail when the baseline has findings that are gone",
      type: "boolean",
      default: false,
    },
  },
  examples: [
    ["schema.json", "lint one file"],
    ['"exports/**/*.json" --format json', "a report for other programs"],
    ["exports --format sarif=out.sarif --format pretty", "several reports at once"],
    ["- < schema.json", "read standard input"],
    ["schema.json --preset strict", "also say what is worth a look"],
  ],
  run: async (args) => (await import("../lint/run-lint.ts")).runLint(args),
});
