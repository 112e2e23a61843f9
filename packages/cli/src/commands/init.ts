import { defineCommand } from "./command.ts";

/** Services that a workflow can be written for. */
export const ciServices = ["github", "azure", "gitlab"] as const;
export type CiService = (typeof ciServices)[number];

/** Arguments of `syncschema init`. */
export interface InitArguments {
  readonly files: readonly string[];
  readonly ci: CiService | undefined;
  readonly force: boolean;
}

export const initCommand = defineCommand<InitArguments>({
  words: "init",
  describe: "Write a configuration, a baseline and a workflow for this folder",
  positional: {
    name: "files",
    describe: "Files and globs of exported schemas; those in this folder when left out",
    count: "any",
  },
  options: {
    ci: { describe: "Write a workflow that lints, for this service", type: "string", choices: ciServices },
    force: { describe: "Replace files that are there", type: "boolean", default: false },
  },
  examples: [['"exports/**/*.json" --ci github', "start to lint a repository of exports"]],
  run: async (args) => (await import("../init/run-init.ts")).runInit(args),
});
