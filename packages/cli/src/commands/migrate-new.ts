import { defineCommand } from "./command.ts";

const formats = ["json", "ts"] as const;

/** Arguments of `syncschema migrate new`. */
export interface NewMigrationArguments {
  readonly id: string;
  readonly format: (typeof formats)[number];
  readonly folder: string | undefined;
}

export const newMigrationCommand = defineCommand<NewMigrationArguments>({
  words: "migrate new",
  describe: "Write a migration of your own to go on from, and its test",
  positional: {
    name: "id",
    describe: "<sequence>/<name>, or <sequence>/<number>-<name>; the next number is taken",
    count: "one",
  },
  options: {
    format: {
      describe: "What to write it in",
      type: "string",
      choices: formats,
      default: "json",
    },
    folder: {
      describe: "Where migrations are, instead of the nearest folder migrations",
      type: "string",
    },
  },
  examples: [
    ["contoso/cost-centre", "migrations/contoso/1-cost-centre.json"],
    ["contoso/cost-centre --format ts", "in TypeScript, where operations depend on the schema"],
  ],
  run: async (args) => (await import("../own-migrations/run-new.ts")).runNew(args),
});
