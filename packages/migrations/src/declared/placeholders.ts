import { attributeStep, isJsonObject } from "@syncschema/model";
import type { ParameterValues } from "../migration/parameters.ts";
import type { Operation } from "../operation/operation.ts";

/** `{{name}}` in a text. */
const placeholder = /\{\{([A-Za-z][\w-]*)\}\}/g;

/** A place at which a text asks for the value of a parameter. */
export interface Placeholder {
  readonly name: string;
  /** Of the text, from the value that was looked at. */
  readonly path: readonly (string | number)[];
  /** Whether the text is an expression, in which some signs have a meaning. */
  readonly inExpression: boolean;
}

/** The placeholders in the texts of a value, whatever it is. */
export function placeholdersIn(value: unknown, path: readonly (string | number)[] = []): Placeholder[] {
  if (typeof value === "string") {
    const inExpression = path.some((step) => step === "source" || step === "expression");
    return [...value.matchAll(placeholder)].map(([, name = ""]) => ({ name, path, inExpression }));
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => placeholdersIn(item, [...path, index]));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, held]) => placeholdersIn(held, [...path, key]));
}

/** Operations with the values of parameters in place of their names. */
export function filled(operations: readonly Operation[], values: ParameterValues): Operation[] {
  return operations.map((operation) => filledIn(operation, values) as Operation);
}

function filledIn(value: unknown, values: ParameterValues, key = ""): unknown {
  if (typeof value === "string") {
    const isAddress = key === "at" || key === "before";
    return value.replaceAll(placeholder, (whole, name: string) => {
      const given = Object.hasOwn(values, name) ? values[name] : undefined;
      if (given === undefined) return whole;
      return isAddress ? inAddress(given) : given;
    });
  }
  if (Array.isArray(value)) return value.map((item) => filledIn(item, values));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, filledIn(held, values, name)]),
  );
}

/** A value stands for a name or a part of one, never for several steps. */
function inAddress(value: string): string {
  return value === "" ? "" : attributeStep(value).slice("attribute:".length);
}
