import { defineCommand } from "./command.ts";

/** Arguments of `syncschema rebase`. */
export interface RebaseArguments {
  readonly base: string | undefined;
  readonly mine: string | undefined;
  readonly onto: string | undefined;
  readonly parameters: string | undefined;
  readonly ours: readonly string[] | undefined;
  readonly theirs: readonly string[] | undefined;
  readonly out: string | undefined;
  readonly write: boolean;
  readonly format: "pretty" | "json";
}

export const rebaseCommand = defineCommand<RebaseArguments>({
  words: "rebase",
  describe: "Bring the customisations of a schema to a newer template, or to another tenant",
  positional: [],
  options: {
    base: { describe: "The schema that the customised one was made from", type: "string" },
    mine: { describe: "The customised schema", type: "string" },
    onto: { describe: "The schema that gets the customisations", type: "string" },
    parameters: {
      describe: "File with what is called otherwise in the tenant of --onto",
      type: "string",
    },
    ours: {
      describe: "Address of a conflict, or around some, in which --mine is right. May be repeated",
      type: "string",
      multiple: true,
    },
    theirs: {
      describe: "Address of a conflict, or around some, in which --onto is right. May be repeated",
      type: "string",
      multiple: true,
    },
    out: { describe: "File to write the result to, or - for standard output", type: "string" },
    write: { describe: "Write the result to the file of --onto", type: "boolean", default: false },
    format: {
      describe: "How to print what is done",
      type: "string",
      choices: ["pretty", "json"],
      default: "pretty",
    },
  },
  examples: [
    ["--base old.json --mine mine.json --onto new.json", "show what it comes to; writes nothing"],
    ["--base old.json --mine mine.json --onto new.json --out result.json", "write it, if nothing conflicts"],
    [
      '--base old.json --mine mine.json --onto new.json --ours "rule:R / mapping:User→User"',
      "settle conflicts in a mapping",
    ],
  ],
  run: async (args) => (await import("../rebase/run-rebase.ts")).runRebase(args),
});
