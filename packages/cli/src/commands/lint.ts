import { severities } from "@syncschema/linter";
import type { LintFilesArguments } from "../lint/lint-files.ts";
import { defineCommand } from "./command.ts";
import { baseline, config, files, format, preset, profile } from "./shared-options.ts";

/** What a run fails on: findings of this severity and of those above it. */
export type FailOn = (typeof failOn)[number];

const failOn = [...severities, "never"] as const;

/** Arguments of `syncschema lint`. */
export interface LintArguments extends LintFilesArguments {
  readonly files: readonly string[];
  readonly format: readonly string[] | undefined;
  readonly "strict-baseline": boolean;
  readonly "fail-on": FailOn;
  readonly "max-warnings": string | undefined;
  readonly quiet: boolean;
  readonly shard: string | undefined;
  readonly diff: boolean;
  readonly timing: boolean;
  readonly watch: boolean;
}

export const lintCommand = defineCommand<LintArguments>({
  words: "lint",
  describe: "Say what is wrong with exported schemas",
  positional: files,
  options: {
    format,
    profile,
    config,
    preset,
    baseline,
    "strict-baseline": {
      describe: "Fail when the baseline has findings that are gone",
      type: "boolean",
      default: false,
    },
    base: { describe: "An earlier export of the same schema, for the rules about changes", type: "string" },
    facts: { describe: "What is known besides the schema, for the rules that need it", type: "string" },
    rule: { describe: "Run only this rule. May be repeated", type: "string", multiple: true },
    "fail-on": {
      describe: "The least severity that makes the exit code 1",
      type: "string",
      choices: failOn,
      default: "warning",
    },
    "max-warnings": { describe: "How many warnings to let pass", type: "string" },
    quiet: { describe: "Show errors only", type: "boolean", default: false },
    shard: { describe: "Lint one part of the files: 2/5 is the second of five", type: "string" },
    fix: { describe: "Make the safe fixes, in place", type: "boolean", default: false },
    "fix-suggestion": {
      describe: "Make the fix of the finding with this fingerprint. May be repeated",
      type: "string",
      multiple: true,
    },
    diff: { describe: "Show what fixing would change, and write nothing", type: "boolean", default: false },
    timing: { describe: "Say what each rule costs", type: "boolean", default: false },
    watch: { describe: "Lint again whenever a file changes", type: "boolean", default: false },
    "stdin-filename": {
      describe: "The path that standard input is configured and reported as",
      type: "string",
    },
  },
  examples: [
    ["schema.json", "lint one file"],
    ['"exports/**/*.json" --format json', "a report for other programs"],
    ["exports --format sarif=out.sarif --format pretty", "several reports at once"],
    ["- < schema.json", "read standard input"],
    ["schema.json --preset strict", "also say what is worth a look"],
    ["schema.json --diff", "show what --fix would change"],
    ["new.json --base old.json", "also say what was changed that should not be"],
    ["exports --watch", "again at every change, until Ctrl+C"],
    ["exports --fail-on error --max-warnings 20", "when a job fails"],
  ],
  run: async (args) => (await import("../lint/run-lint.ts")).runLint(args),
});
