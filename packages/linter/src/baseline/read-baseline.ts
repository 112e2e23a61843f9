import type { RootSchema } from "@syncschema/model";
import { hasErrors, type JsoncFile, readChecked } from "../formats/read-jsonc.ts";
import { schemaProblems } from "../formats/schema-problems.ts";
import type { Rule } from "../rule/define-rule.ts";
import { currentId } from "../rules/find-rule.ts";
import type { Baseline } from "./baseline.ts";

/** The JSON Schema of `syncschema.baseline.json`. */
export const baselineSchema: RootSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:syncschema:baseline:1",
  title: "Baseline",
  description:
    "syncschema.baseline.json: findings that are known, so that only new ones are shown. `syncschema baseline update` writes it; reasons are written by hand and stay.",
  type: "object",
  additionalProperties: false,
  required: ["files"],
  properties: {
    $schema: { description: "Where editors find this description.", type: "string", minLength: 1 },
    files: {
      description: "Entries by the path of their file, from the folder of the baseline.",
      type: "object",
      additionalProperties: { type: "array", items: { $ref: "#/definitions/entry" } },
    },
  },
  definitions: {
    entry: {
      description: "A finding that is known.",
      type: "object",
      additionalProperties: false,
      required: ["rule", "address", "value"],
      properties: {
        rule: { description: "The id of the rule.", type: "string", minLength: 1 },
        address: { description: "What the place is, in any export.", type: "string", minLength: 1 },
        value: {
          description: "What stood there, as a hash.",
          type: "string",
          pattern: "^[0-9a-f]{14}$",
        },
        reason: { description: "Why it may stay.", type: "string", minLength: 1 },
      },
    },
  },
};

/** Reads a baseline; what is wrong with it is in the problems of the file. */
export function readBaseline(
  path: string,
  text: string,
  rules: readonly Rule[],
): { readonly file: JsoncFile; readonly baseline: Baseline | undefined } {
  const file = readChecked(path, text, (value) => schemaProblems(value, baselineSchema));
  if (hasErrors(file.problems)) return { file, baseline: undefined };
  const baseline = file.value as Baseline;
  const files = Object.entries(baseline.files).map(([name, entries]) => [
    name,
    entries.map((entry) => ({ ...entry, rule: currentId(entry.rule, rules) })),
  ]);
  return { file, baseline: { ...baseline, files: Object.fromEntries(files) } };
}
