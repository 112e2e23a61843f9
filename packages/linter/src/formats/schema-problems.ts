import type { JsonSchema, RootSchema } from "@syncschema/model";
import { child, isJsonObject, type JsonObject, type JsonType, type Pointer } from "@syncschema/model";
import { didYouMean } from "../rules/attribute-mappings/definitions.ts";
import { kindOfValue } from "../rules/structure/kind-of-value.ts";
import { typeNames } from "../rules/structure/type-names.ts";
import { type Problem, problem } from "./problem.ts";

/**
 * Where a value does not keep to a schema, in words for the person who wrote it. It accepts and refuses what any
 * validator of JSON Schema does; a library would take longer to load than a file to lint, and many run no
 * generated code in a browser.
 */
export function schemaProblems(value: unknown, schema: RootSchema): Problem[] {
  return problemsAt("", value, schema, schema.definitions ?? {});
}

type Definitions = Readonly<Record<string, JsonSchema>>;

function problemsAt(at: Pointer, value: unknown, schema: JsonSchema, definitions: Definitions): Problem[] {
  const choices = alternatives(schema, definitions);
  const possible = choices.filter(({ type }) => isOfType(value, type));
  const [meant] = possible;
  if (meant === undefined) return [wrongType(at, value, choices)];
  if (possible.length > 1 && isJsonObject(value)) return memberProblems(at, value, possible, definitions);
  if (typeof value === "string") return textProblems(at, value, meant);
  if (typeof value === "number") return numberProblems(at, value, meant);
  if (Array.isArray(value)) return arrayProblems(at, value, meant, definitions);
  return isJsonObject(value) ? objectProblems(at, value, meant, definitions) : [];
}

/** What a value may be; one schema where there is no choice. */
function alternatives(schema: JsonSchema, definitions: Definitions): JsonSchema[] {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice("#/definitions/".length);
    return alternatives(definitions[name] as JsonSchema, definitions);
  }
  return schema.oneOf?.flatMap((choice) => alternatives(choice, definitions)) ?? [schema];
}

function isOfType(value: unknown, type: JsonType | undefined): boolean {
  switch (type) {
    case undefined:
      return true;
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isJsonObject(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function wrongType(at: Pointer, value: unknown, choices: readonly JsonSchema[]): Problem {
  const types = choices.flatMap(({ type }) => (type === undefined ? [] : typeNames[type]));
  const message = `Expected ${types.join(" or ")}, found ${kindOfValue(value)}`;
  return problem(at, message, helpOf(choices[0] ?? {}));
}

function helpOf({ description }: JsonSchema): string {
  return description ?? "schemas/ describes the format.";
}

/** Of alternatives that are told apart by a member, the one that it names. */
function memberProblems(
  at: Pointer,
  object: JsonObject,
  choices: readonly JsonSchema[],
  definitions: Definitions,
): Problem[] {
  const name = Object.entries(choices[0]?.properties ?? {}).find(([, { const: only }]) => only)?.[0] ?? "";
  const constOf = ({ properties = {} }: JsonSchema) => properties[name]?.const;
  const meant = choices.find((choice) => constOf(choice) === object[name]);
  if (meant !== undefined) return objectProblems(at, object, meant, definitions);
  const names = choices.map(constOf).filter((text) => text !== undefined);
  const description = choices[0]?.properties?.[name]?.description;
  const member = { type: "string", enum: names, ...(description ? { description } : {}) } as const;
  return objectProblems(at, object, { properties: { [name]: member }, required: [name] }, definitions);
}

function textProblems(at: Pointer, text: string, schema: JsonSchema): Problem[] {
  const choices = schema.const === undefined ? schema.enum : [schema.const];
  if (choices !== undefined && !choices.includes(text)) {
    const help = `It is one of: ${choices.join(", ")}.`;
    return [problem(at, `There is no "${text}" here${didYouMean(text, choices)}`, help)];
  }
  if (text.length < (schema.minLength ?? 0)) return [problem(at, "The text is empty", helpOf(schema))];
  const isOfForm = schema.pattern === undefined || new RegExp(schema.pattern, "u").test(text);
  return isOfForm ? [] : [problem(at, `"${text}" has not the form that is needed`, helpOf(schema))];
}

function numberProblems(at: Pointer, value: number, schema: JsonSchema): Problem[] {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
  if (value < minimum) return [problem(at, `${value} is less than ${minimum}`, helpOf(schema))];
  return value > maximum ? [problem(at, `${value} is more than ${maximum}`, helpOf(schema))] : [];
}

function arrayProblems(
  at: Pointer,
  values: readonly unknown[],
  schema: JsonSchema,
  definitions: Definitions,
): Problem[] {
  if (values.length < (schema.minItems ?? 0)) return [problem(at, "The list is empty", helpOf(schema))];
  return values.flatMap((value, index) => {
    const isRepeat = schema.uniqueItems === true && values.indexOf(value) < index;
    if (isRepeat) return [problem(child(at, index), `${kindOfValue(value)} stands twice`, "Remove one.")];
    return schema.items === undefined ? [] : problemsAt(child(at, index), value, schema.items, definitions);
  });
}

function objectProblems(
  at: Pointer,
  object: JsonObject,
  schema: JsonSchema,
  definitions: Definitions,
): Problem[] {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  const missing = required
    .filter((name) => !Object.hasOwn(object, name))
    .map((name) => problem(at, `"${name}" is missing`, helpOf(properties[name] ?? schema)));
  const wrong = Object.entries(object).flatMap(([name, value]) => {
    const inside = child(at, name);
    const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (own !== undefined) return problemsAt(inside, value, own, definitions);
    if (additionalProperties === false) return [unknownName(inside, name, Object.keys(properties))];
    return additionalProperties === true ? [] : problemsAt(inside, value, additionalProperties, definitions);
  });
  return [...missing, ...wrong];
}

function unknownName(at: Pointer, name: string, names: readonly string[]): Problem {
  const help = names.length === 0 ? "Nothing can be set here." : `There are: ${names.join(", ")}.`;
  return problem(at, `There is no key "${name}" here${didYouMean(name, names)}`, help, "name");
}
