import { defineCommand } from "./command.ts";
import { format } from "./shared-options.ts";

/** Arguments of `syncschema merge-reports`. */
export interface MergeReportsArguments {
  readonly reports: readonly string[];
  readonly format: readonly string[] | undefined;
}

export const mergeReportsCommand = defineCommand<MergeReportsArguments>({
  words: "merge-reports",
  describe: "Make one report of several, such as those of --shard",
  positional: { name: "reports", describe: "Reports of --format json, or globs", count: "any" },
  options: { format },
  examples: [
    ["shard-*.json --format sarif=all.sarif --format pretty", "from the machines of a matrix to one report"],
  ],
  run: async (args) => (await import("../merge/run-merge-reports.ts")).runMergeReports(args),
});
