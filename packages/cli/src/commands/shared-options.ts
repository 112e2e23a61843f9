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
