import { type Impact, impacts } from "@syncschema/model";
import { defineCommand } from "./command.ts";

/** Arguments of `syncschema diff`. */
export interface DiffArguments {
  readonly old: string;
  readonly new: string;
  readonly format: DiffFormat;
  readonly "exit-code": boolean;
  readonly "fail-on": Impact | undefined;
}

const diffFormats = ["pretty", "json", "markdown", "migration"] as const;

/** How differences can be printed. */
export type DiffFormat = (typeof diffFormats)[number];

export const diffCommand = defineCommand<DiffArguments>({
  words: "diff",
  describe: "Say what differs in meaning between two schemas, and what the next cycle makes of it",
  positional: [
    { name: "old", describe: "A file, a folder, or - for standard input", count: "one" },
    { name: "new", describe: "What it is compared with, likewise", count: "one" },
  ],
  options: {
    format: {
      describe: "How to print what differs",
      type: "string",
      choices: diffFormats,
      default: "pretty",
    },
    "exit-code": { describe: "Make the exit code 1 when anything differs", type: "boolean", default: false },
    "fail-on": {
      describe: "Make the exit code 1 when a change has this impact or a graver one",
      type: "string",
      choices: impacts,
    },
  },
  examples: [
    ["old.json new.json", "two exports of one job"],
    ["exports-old exports-new", "two folders, file by file"],
    ["- new.json < old.json", "one side from standard input"],
    ["old.json new.json --format markdown", "for a comment on a pull request"],
    ["old.json new.json --format migration", "a migration that makes the one mean the other"],
    ["old.json new.json --fail-on deprovision", "stop a job that may disable or delete accounts"],
  ],
  run: async (args) => (await import("../diff/run-diff.ts")).runDiff(args),
});
