import type { CommandModule } from "yargs";

/** Options of `syncschema explain`. */
export interface ExplainArguments {
  readonly rule: string;
}

export const explainCommand: CommandModule<object, ExplainArguments> = {
  command: "explain <rule>",
  describe: "Print what a rule finds, why it matters and what to do",
  builder: (yargs) =>
    yargs
      .positional("rule", {
        describe: "Id of the rule, as findings show it",
        type: "string",
        demandOption: true,
      })
      .example("$0 explain group-mapping-disabled", "read about a rule"),
  handler: async (args) => {
    const { runExplain } = await import("../explain/run-explain.ts");
    process.exitCode = runExplain(args);
  },
};
