import type { SourceObject, Value } from "@syncschema/expressions";
import type { AttributeMappingNode } from "@syncschema/model";
import { CannotRun } from "../cannot-run.ts";

/**
 * The attributes in a JSON text. Numbers beyond what JSON readers keep exactly belong in quotes.
 *
 * @throws CannotRun when it is no JSON object
 */
export function attributesFromJson(path: string, text: string): SourceObject {
  const value = parsed(path, text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new CannotRun(
      `${path} is no JSON object`,
      'Write the attributes as { "givenName": "Ana", "proxyAddresses": ["…"] }.',
    );
  }
  return value as SourceObject;
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CannotRun(`${path} is no JSON: ${(error as Error).message}`, "Correct the file.");
  }
}

/**
 * The attributes in words such as `givenName=Ana`; several of one name make a list. A Boolean is one by its
 * definition, or without one by the words true and false.
 *
 * @throws CannotRun when a word has no =
 */
export function attributesFromWords(
  words: readonly string[],
  attribute: AttributeMappingNode | undefined,
): SourceObject {
  const definitions = attribute?.parent.sourceObjects.flatMap(({ attributes }) => attributes) ?? [];
  const values = new Map<string, Value[]>();
  for (const word of words) {
    const at = word.indexOf("=");
    if (at < 1) throw new CannotRun(`--set ${word} has no value`, "Write name=value.");
    const name = word.slice(0, at);
    const type = definitions.find((definition) => definition.name === name)?.type;
    const given = values.get(name) ?? [];
    values.set(name, [...given, typed(word.slice(at + 1), type)]);
  }
  return Object.fromEntries(
    [...values].map(([name, [first = null, ...more]]) => [name, more.length > 0 ? [first, ...more] : first]),
  );
}

function typed(text: string, type: string | undefined): Value {
  const isBoolean = type === undefined || type.toLowerCase() === "boolean";
  return isBoolean && /^(?:true|false)$/i.test(text) ? text.toLowerCase() === "true" : text;
}
