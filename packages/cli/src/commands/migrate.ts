import type { Profile } from "@syncschema/model";
import { defineCommand } from "./command.ts";
import { files, profile } from "./shared-options.ts";

/** Arguments that the migrate commands share. */
export interface MigrateArguments {
  readonly files: readonly string[];
  readonly profile: Profile | undefined;
  readonly parameter: readonly string[] | undefined;
}

/** Arguments of `syncschema migrate up`. */
export interface UpArguments extends MigrateArguments {
  readonly write: boolean;
}

const parameter = {
  describe: "What a migration asks for, as name=value. May be repeated",
  type: "string",
  multiple: true,
} as const;

export const statusCommand = defineCommand<MigrateArguments>({
  words: "migrate status",
  describe: "Say which migrations are pending",
  positional: files,
  options: { profile, parameter },
  examples: [["schema.json", "exit code 1 when one is pending"]],
  run: async (args) => (await import("../migrate/run-status.ts")).runStatus(args),
});

export const planCommand = defineCommand<MigrateArguments>({
  words: "migrate plan",
  describe: "Show what migrating would change; writes nothing",
  positional: files,
  options: { profile, parameter },
  examples: [["schema.json", "the changes, and the text that differs"]],
  run: async (args) => (await import("../migrate/run-plan.ts")).runPlan(args),
});

export const upCommand = defineCommand<UpArguments>({
  words: "migrate up",
  describe: "Migrate files in place, with --write",
  positional: files,
  options: {
    profile,
    parameter,
    write: { describe: "Write the files; without it nothing is written", type: "boolean", default: false },
  },
  examples: [
    ["schema.json --write", "migrate a file in place"],
    ["- --write < old.json > new.json", "from standard input to standard output"],
  ],
  run: async (args) => (await import("../migrate/run-up.ts")).runUp(args),
});
