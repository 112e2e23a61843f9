import { defineCommand } from "./command.ts";

/** Arguments of `syncschema explain`. */
export interface ExplainArguments {
  readonly rule: string;
}

export const explainCommand = defineCommand<ExplainArguments>({
  words: "explain",
  describe: "Print what a rule finds, why it matters and what to do",
  positional: { name: "rule", describe: "Id of the rule, as findings show it", many: false },
  options: {},
  examples: [["group-mapping-disabled", "read about a rule"]],
  run: async (args) => (await import("../explain/run-explain.ts")).runExplain(args),
});
