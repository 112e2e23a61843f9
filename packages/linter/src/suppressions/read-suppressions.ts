import { isJsonObject, pointer } from "@syncschema/model";
import type { Problem } from "../formats/problem.ts";
import { hasErrors, type JsoncFile, readChecked } from "../formats/read-jsonc.ts";
import { schemaProblems } from "../formats/schema-problems.ts";
import type { Rule } from "../rule/define-rule.ts";
import { currentId } from "../rules/find-rule.ts";
import type { Suppression } from "./suppression.ts";
import { suppressionProblems } from "./suppression-problems.ts";
import { suppressionsSchema } from "./suppressions-schema.ts";

/** The suppressions of one schema, which stand in a file beside it. */
export interface SuppressionsFile {
  readonly file: JsoncFile;
  /** None where the file has errors. */
  readonly suppressions: readonly Suppression[];
}

/** Reads `<file>.suppressions.json`; what is wrong with it is in the problems of the file. */
export function readSuppressions(path: string, text: string, rules: readonly Rule[]): SuppressionsFile {
  const file = readChecked(path, text, (value) => [
    ...schemaProblems(value, suppressionsSchema),
    ...ofEach(value, rules),
  ]);
  if (hasErrors(file.problems)) return { file, suppressions: [] };
  const { suppressions } = file.value as { readonly suppressions: readonly Suppression[] };
  return { file, suppressions: suppressions.map((one) => ({ ...one, rule: currentId(one.rule, rules) })) };
}

function ofEach(value: unknown, rules: readonly Rule[]): Problem[] {
  if (!isJsonObject(value) || !Array.isArray(value.suppressions)) return [];
  return value.suppressions.flatMap((one: unknown, index) =>
    isJsonObject(one) ? suppressionProblems(pointer(["suppressions", index]), one, rules) : [],
  );
}
