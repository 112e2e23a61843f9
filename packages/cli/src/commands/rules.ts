import type { Severity, Strictness } from "@syncschema/linter";
import type { Profile } from "@syncschema/model";
import { defineCommand } from "./command.ts";
import { config, profile } from "./shared-options.ts";

/** Arguments of `syncschema rules`. */
export interface RulesArguments {
  readonly text: string | undefined;
  readonly preset: Strictness | "security" | undefined;
  readonly severity: Severity | undefined;
  readonly profile: Profile | undefined;
  readonly config: string | undefined;
  readonly format: "pretty" | "json";
}

export const rulesCommand = defineCommand<RulesArguments>({
  words: "rules",
  describe: "List the rules, those of plugins included",
  positional: { name: "text", describe: "Only rules with this in their id or summary", count: "optional" },
  options: {
    preset: {
      describe: "Only rules of this preset",
      type: "string",
      choices: ["minimal", "recommended", "strict", "security"],
    },
    severity: {
      describe: "Only rules of this severity",
      type: "string",
      choices: ["error", "warning", "info"],
    },
    profile,
    config,
    format: {
      describe: "How to print the list",
      type: "string",
      choices: ["pretty", "json"],
      default: "pretty",
    },
  },
  examples: [
    ["group", "those about groups"],
    ["--preset security --profile cross-tenant", "those that guard accounts between tenants"],
  ],
  run: async (args) => (await import("../rules/run-rules.ts")).runRules(args),
});
