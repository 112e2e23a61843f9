import { isJsonObject, type Profile, profiles } from "@syncschema/model";
import type { Parameter } from "./parameters.ts";

/** What a module's export lacks to be a migration; the compiler would have said it to whoever writes TypeScript. */
export function migrationFault(value: unknown): string | undefined {
  if (!isJsonObject(value)) return "it exports no migration as default";
  const found = Object.entries(members).find(([name, isRight]) => !isRight(value[name]));
  return found && `its migration has no right \`${found[0]}\``;
}

const members: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isText,
  summary: isText,
  why: isText,
  profiles: (list) => isListOf(list, (profile) => profiles.includes(profile as Profile)),
  notes: (list) => isListOf(list, isText),
  dependsOn: (list) => list === undefined || isListOf(list, isText),
  parameters: (value) =>
    value === undefined || (isJsonObject(value) && Object.values(value).every(isParameter)),
  examples: (list) => isListOf(list, isJsonObject),
  detect: (value) => value === undefined || typeof value === "function",
  up: (value) => typeof value === "function",
  down: (value) =>
    typeof value === "function" ||
    (isJsonObject(value) && value.kind === "irreversible" && isText(value.reason)),
};

function isParameter(value: unknown): value is Parameter {
  if (!isJsonObject(value)) return false;
  const { description, example, pattern, default: fallback } = value;
  return (
    isText(description) &&
    isText(example) &&
    (pattern === undefined || pattern instanceof RegExp) &&
    (fallback === undefined || typeof fallback === "string")
  );
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function isListOf(value: unknown, isRight: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isRight);
}
