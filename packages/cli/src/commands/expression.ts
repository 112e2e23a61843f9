import type { Profile } from "@syncschema/model";
import { defineCommand, type Positional } from "./command.ts";

/** Where an expression comes from, and what it is read against. */
export interface ExpressionArguments {
  readonly expression: string | undefined;
  readonly file: string | undefined;
  readonly schema: string | undefined;
  readonly mapping: string | undefined;
  readonly profile: Profile | undefined;
}

export interface CheckArguments extends ExpressionArguments {
  readonly format: "pretty" | "json";
}

export interface FormatArguments extends ExpressionArguments {
  readonly width: string | undefined;
}

export interface EvaluateArguments extends ExpressionArguments {
  readonly input: string | undefined;
  readonly set: readonly string[] | undefined;
  readonly now: string | undefined;
  readonly seed: string | undefined;
  readonly taken: readonly string[] | undefined;
  readonly "default-domain": string | undefined;
}

const expression: Positional = {
  name: "expression",
  describe: "The expression in quotes, or - for standard input",
  count: "optional",
};

const origin = {
  file: { describe: "File that holds the expression", type: "string" },
  schema: { describe: "Exported schema that holds the mapping", type: "string" },
  mapping: {
    describe: "Address of the attribute mapping, or its last steps: attribute:mailNickname",
    type: "string",
  },
} as const;

export const checkExpressionCommand = defineCommand<CheckArguments>({
  words: "expression check",
  describe: "Say what is wrong with a mapping expression",
  positional: expression,
  options: {
    ...origin,
    format: {
      describe: "How to print the findings",
      type: "string",
      choices: ["pretty", "json"],
      default: "pretty",
    },
  },
  examples: [
    [`'Join("@", [alias] "contoso.com")'`, "an expression in quotes"],
    ["--schema schema.json --mapping attribute:mailNickname", "that of a mapping, with its attributes"],
  ],
  run: async (args) => (await import("../expression/run-check.ts")).runCheck(args),
});

export const formatExpressionCommand = defineCommand<FormatArguments>({
  words: "expression format",
  describe: "Print a mapping expression in its canonical layout",
  positional: expression,
  options: {
    ...origin,
    width: { describe: "Break calls that are wider over several lines", type: "string" },
  },
  examples: [[`--file expression.txt --width 80`, "indented, no wider than 80"]],
  run: async (args) => (await import("../expression/run-format.ts")).runFormat(args),
});

export const expressionTreeCommand = defineCommand<ExpressionArguments>({
  words: "expression tree",
  describe: "Print the source that a schema has for an expression: text and tree",
  positional: expression,
  options: origin,
  examples: [[`'ToLower([mail])'`, "to be put into a mapping as its source"]],
  run: async (args) => (await import("../expression/run-tree.ts")).runTree(args),
});

export const evaluateExpressionCommand = defineCommand<EvaluateArguments>({
  words: "expression evaluate",
  describe: "Print what an expression gives for an object",
  positional: expression,
  options: {
    ...origin,
    input: { describe: "JSON file with the attributes of the source object", type: "string" },
    set: {
      describe: "An attribute as name=value; several of one name make a list",
      type: "string",
      multiple: true,
    },
    now: { describe: "The present moment, such as 2026-01-31T12:00:00Z", type: "string" },
    seed: { describe: "Number from which random values are made", type: "string" },
    taken: {
      describe: "A value that the target has already, for SelectUniqueValue",
      type: "string",
      multiple: true,
    },
    "default-domain": { describe: "Default domain of the tenant", type: "string" },
  },
  examples: [
    [`'Join(".", [givenName], [surname])' --set givenName=Ana --set surname=Lopez`, "attributes by hand"],
    ["--schema schema.json --mapping attribute:mailNickname --input user.json", "a mapping on an object"],
  ],
  run: async (args) => (await import("../expression/run-evaluate.ts")).runEvaluate(args),
});
