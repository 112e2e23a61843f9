import { isJsonObject, type JsonObject } from "@syncschema/model";
import type { Problem } from "../formats/problem.ts";
import { hasErrors, type LocatedProblem, readChecked } from "../formats/read-jsonc.ts";
import { schemaProblems } from "../formats/schema-problems.ts";
import type { Facts } from "./facts.ts";
import { factsSchema } from "./facts-schema.ts";

/** The facts of a file, or why it has none that could be used. */
export type FactsReading =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

/** Reads the text of a file of facts. No problem shows the value of a secret. */
export function readFacts(text: string): FactsReading {
  const { value, problems } = readChecked("facts", text, factsProblems);
  if (hasErrors(problems) || !isJsonObject(value)) return { ok: false, problems };
  return { ok: true, facts: factsIn(value) };
}

function factsProblems(value: unknown): Problem[] {
  return schemaProblems(value, factsSchema).map((found) =>
    found.part === "value" && found.pointer.startsWith("/secrets") ? withoutValue(found) : found,
  );
}

/** What was found instead of a secret may be one. */
function withoutValue(found: Problem): Problem {
  return {
    ...found,
    message: found.message.replace(/, found .*$/s, ""),
    help: "Give secrets as texts by key, or paste the answer of Graph: a list of keys and values.",
  };
}

/** The value keeps to the format; what is left is to bring the answers of Graph into one form. */
function factsIn({ $schema: _, secrets, job, ...others }: JsonObject): Facts {
  return {
    ...others,
    ...(secrets === undefined ? {} : { secrets: Object.fromEntries(secretsIn(secrets)) }),
    ...(isJsonObject(job) ? { job: textsIn(job, "id", "templateId") } : {}),
  };
}

function secretsIn(secrets: unknown): [string, string][] {
  const list = isJsonObject(secrets) && Array.isArray(secrets.value) ? secrets.value : secrets;
  const entries = Array.isArray(list)
    ? list.map(({ key, value }: JsonObject) => [key, value])
    : Object.entries(list as JsonObject);
  return entries.filter((entry): entry is [string, string] => typeof entry[1] === "string");
}

function textsIn(object: JsonObject, ...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => (typeof object[name] === "string" ? [[name, object[name]]] : [])),
  );
}
