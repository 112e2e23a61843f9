import type { Profile } from "@syncschema/model";
import { defineCommand } from "./command.ts";
import { files, profile } from "./shared-options.ts";

/** Arguments that the migrate commands share. */
export interface MigrateArguments {
  readonly files: readonly string[];
  readonly profile: Profile | undefined;
  /** Values of parameters, as `name=value`. */
  readonly set: readonly string[] | undefined;
  /** Migrations and sequences by name. */
  readonly only: readonly string[] | undefined;
}

/** Arguments of `syncschema migrate status`. */
export interface StatusArguments extends MigrateArguments {
  readonly format: StatusFormat;
}

/** Arguments of `syncschema migrate plan`. */
export interface PlanArguments extends MigrateArguments {
  readonly to: string | undefined;
  readonly out: string | undefined;
}

/** Arguments of `syncschema migrate up`. */
export interface UpArguments extends MigrateArguments {
  readonly to: string | undefined;
  readonly plan: string | undefined;
  readonly write: boolean;
  readonly "keep-going": boolean;
}

/** Arguments of `syncschema migrate down`. */
export interface DownArguments
  extends Pick<UpArguments, "files" | "profile" | "to" | "write" | "keep-going"> {}

const statusFormats = ["pretty", "json"] as const;

/** How the states of migrations can be printed. */
export type StatusFormat = (typeof statusFormats)[number];

const set = {
  describe: "What a migration asks for, as name=value. May be repeated",
  type: "string",
  multiple: true,
} as const;

const only = {
  describe: "Only this migration, or those of this sequence. May be repeated",
  type: "string",
  multiple: true,
} as const;

const to = {
  describe: "Only this migration and those that it comes after",
  type: "string",
} as const;

const write = {
  describe: "Write the files; without it nothing is written",
  type: "boolean",
  default: false,
} as const;

const keepGoing = {
  describe: "Go on when a file cannot be migrated or written, instead of leaving all as they were",
  type: "boolean",
  default: false,
} as const;

export const statusCommand = defineCommand<StatusArguments>({
  words: "migrate status",
  describe: "Say which migrations are pending, applied or blocked, and why",
  positional: files,
  options: {
    profile,
    set,
    only,
    format: { describe: "How to print it", type: "string", choices: statusFormats, default: "pretty" },
  },
  examples: [
    ["schema.json", "exit code 1 when one is pending"],
    ["exports --format json", "of many files, for other programs"],
  ],
  run: async (args) => (await import("../migrate/run-status.ts")).runStatus(args),
});

export const planCommand = defineCommand<PlanArguments>({
  words: "migrate plan",
  describe: "Show what migrating would change; writes no schema",
  positional: files,
  options: {
    profile,
    set,
    only,
    to,
    out: { describe: "Save the plan in this file, for `migrate up --plan`", type: "string" },
  },
  examples: [
    ["schema.json", "the changes, the text that differs, and what lint says of it"],
    ["schema.json --out plan.json", "keep the plan until somebody has agreed"],
  ],
  run: async (args) => (await import("../migrate/run-plan.ts")).runPlan(args),
});

export const upCommand = defineCommand<UpArguments>({
  words: "migrate up",
  describe: "Migrate files in place, with --write",
  positional: files,
  options: {
    profile,
    set,
    only,
    to,
    plan: { describe: "Do what this plan says, unless a file has changed since", type: "string" },
    write,
    "keep-going": keepGoing,
  },
  examples: [
    ["schema.json --write", "migrate a file in place"],
    ["exports --only cross-tenant --write", "the migrations of one sequence, in many files"],
    ["--plan plan.json --write", "do what was planned and agreed"],
    ["- --write < old.json > new.json", "from standard input to standard output"],
  ],
  run: async (args) => (await import("../migrate/run-up.ts")).runUp(args),
});

export const downCommand = defineCommand<DownArguments>({
  words: "migrate down",
  describe: "Take back the last migration that the history has, with --write",
  positional: files,
  options: {
    profile,
    to: { describe: "Take back all that came after this migration", type: "string" },
    write,
    "keep-going": keepGoing,
  },
  examples: [["schema.json", "show what would be taken back"]],
  run: async (args) => (await import("../migrate/run-down.ts")).runDown(args),
});
