import { presets } from "@syncschema/linter";
import { profiles } from "@syncschema/model";

/** What every command that reads schemas takes. */
export const files = {
  name: "files",
  describe: "Files, globs, or - for standard input",
  count: "any",
} as const;

export const profile = {
  describe: "Kind of provisioning, where the file does not show it",
  type: "string",
  choices: profiles,
} as const;

export const config = {
  describe: "The configuration, instead of the nearest syncschema.config.*",
  type: "string",
} as const;

export const preset = {
  describe: "The rules to start from, instead of what the configuration extends",
  type: "string",
  choices: presets,
} as const;

export const baseline = {
  describe: "The baseline, instead of the nearest syncschema.baseline.json",
  type: "string",
} as const;

export const format = {
  describe:
    "How to print: pretty, compact, json, sarif, junit, gitlab, markdown, github or azure; with =file into a file. May be repeated",
  type: "string",
  multiple: true,
} as const;
