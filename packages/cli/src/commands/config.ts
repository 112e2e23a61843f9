import type { LintFilesArguments } from "../lint/lint-files.ts";
import { defineCommand } from "./command.ts";
import { baseline, config, preset, profile } from "./shared-options.ts";

/** Arguments of `syncschema config print`. */
export interface PrintConfigArguments extends LintFilesArguments {
  readonly file: string;
}

export const printConfigCommand = defineCommand<PrintConfigArguments>({
  words: "config print",
  describe: "Print what holds for a file, and where it is set",
  positional: { name: "file", describe: "The exported schema", count: "one" },
  options: { profile, config, preset, baseline },
  examples: [["schema.json", "the rules that are on, their severities and who set them"]],
  run: async (args) => (await import("../config/run-print.ts")).runPrint(args),
});
