import type { LintFilesArguments } from "../lint/lint-files.ts";
import { defineCommand } from "./command.ts";
import { baseline, config, files, preset, profile } from "./shared-options.ts";

/** Arguments that the baseline commands share. */
export interface BaselineArguments extends LintFilesArguments {
  readonly files: readonly string[];
}

/** Arguments of `syncschema baseline create`. */
export interface CreateBaselineArguments extends BaselineArguments {
  readonly force: boolean;
}

const options = { profile, config, preset, baseline };
const known = { ...files, describe: "Files and globs; those in the baseline when left out" };

export const createBaselineCommand = defineCommand<CreateBaselineArguments>({
  words: "baseline create",
  describe: "Write down what is found now, so that only new findings are shown",
  positional: files,
  options: {
    ...options,
    force: { describe: "Replace a baseline that is there", type: "boolean", default: false },
  },
  examples: [['"exports/**/*.json"', "accept what is found in these files"]],
  run: async (args) => (await import("../baseline/run-create.ts")).runCreate(args),
});

export const updateBaselineCommand = defineCommand<BaselineArguments>({
  words: "baseline update",
  describe: "Add new findings to the baseline and remove those that are gone",
  positional: known,
  options,
  examples: [["", "for every file that the baseline has"]],
  run: async (args) => (await import("../baseline/run-update.ts")).runUpdate(args),
});

export const pruneBaselineCommand = defineCommand<BaselineArguments>({
  words: "baseline prune",
  describe: "Remove from the baseline what is gone",
  positional: known,
  options,
  examples: [["", "for every file that the baseline has"]],
  run: async (args) => (await import("../baseline/run-update.ts")).runPrune(args),
});
