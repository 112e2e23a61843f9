import { defineCommand } from "./command.ts";
import { config } from "./shared-options.ts";

/** Arguments of `syncschema explain`. */
export interface ExplainArguments {
  readonly name: string;
  readonly config: string | undefined;
}

export const explainCommand = defineCommand<ExplainArguments>({
  words: "explain",
  describe: "Print what is known of a rule or of a function of mapping expressions",
  positional: {
    name: "name",
    describe: "Id of a rule, as findings show it, or name of a function",
    count: "one",
  },
  options: { config },
  examples: [
    ["group-mapping-disabled", "read about a rule"],
    ["Switch", "read about a function"],
  ],
  run: async (args) => (await import("../explain/run-explain.ts")).runExplain(args),
});
