import type { Profile } from "@syncschema/model";
import type { Argv, CommandModule } from "yargs";
import { profileOption } from "./lint.ts";

/** Options that the migrate commands share. */
export interface MigrateArguments {
  readonly files: readonly string[];
  readonly profile: Profile | undefined;
}

/** Options of `syncschema migrate up`. */
export interface UpArguments extends MigrateArguments {
  readonly write: boolean;
}

const statusCommand: CommandModule<object, MigrateArguments> = {
  command: "status [files..]",
  describe: "Say which migrations are pending",
  builder: (yargs) =>
    withFiles(yargs).example("$0 migrate status schema.json", "exit code 1 when one is pending"),
  handler: async (args) => {
    const { runStatus } = await import("../migrate/run-status.ts");
    process.exitCode = await runStatus(args);
  },
};

const planCommand: CommandModule<object, MigrateArguments> = {
  command: "plan [files..]",
  describe: "Show what migrating would change; writes nothing",
  builder: (yargs) =>
    withFiles(yargs).example("$0 migrate plan schema.json", "the changes, and the text that differs"),
  handler: async (args) => {
    const { runPlan } = await import("../migrate/run-plan.ts");
    process.exitCode = await runPlan(args);
  },
};

const upCommand: CommandModule<object, UpArguments> = {
  command: "up [files..]",
  describe: "Migrate files in place, with --write",
  builder: (yargs) =>
    withFiles(yargs)
      .option("write", {
        describe: "Write the files; without it nothing is written",
        type: "boolean",
        default: false,
      })
      .example("$0 migrate up schema.json --write", "migrate a file in place")
      .example("$0 migrate up - --write < old.json > new.json", "from standard input to standard output"),
  handler: async (args) => {
    const { runUp } = await import("../migrate/run-up.ts");
    process.exitCode = await runUp(args);
  },
};

export const migrateCommand: CommandModule = {
  command: "migrate",
  describe: "Upgrade exported schemas",
  builder: (yargs) =>
    yargs
      .command(statusCommand)
      .command(planCommand)
      .command(upCommand)
      .demandCommand(1, "migrate needs one of: status, plan, up."),
  handler: () => {},
};

function withFiles(yargs: Argv): Argv<MigrateArguments> {
  return yargs
    .positional("files", {
      describe: "Files, globs, or - for standard input",
      type: "string",
      array: true,
      default: [],
    })
    .option("profile", profileOption);
}
