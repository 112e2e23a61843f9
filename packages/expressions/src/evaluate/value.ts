import { type DateTime, dateTimeText, isDateTime } from "../dotnet/date-time.ts";

/**
 * A value of an attribute or of an expression. `null` is an attribute that is absent, a list a multi-valued one.
 * Whole numbers that a JavaScript number cannot hold exactly, such as file times, are bigints.
 */
export type Value = null | string | boolean | number | bigint | DateTime | readonly Value[] | ComplexValue;

/** A value with members, such as a role. */
export interface ComplexValue {
  readonly [member: string]: Value;
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function isComplex(value: Value): value is ComplexValue {
  return typeof value === "object" && value !== null && !isList(value) && !isDateTime(value);
}

/** Whether an attribute with this value counts as absent or empty. */
export function isNullOrEmpty(value: Value): boolean {
  return value === null || value === "" || (isList(value) && value.length === 0);
}

/** A single value as text: `True`, `-12`, `1/1/2012 11:00:00 PM`. Undefined for none, several, and complex ones. */
export function textOf(value: Value): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (value === null || isList(value) || isComplex(value)) return undefined;
  return dateTimeText(value);
}

/** The number that a value stands for, as a number or as text; undefined when it stands for none. */
export function numberOf(value: Value): number | bigint | undefined {
  if (typeof value === "number" || typeof value === "bigint") return value;
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  if (/^[+-]?\d+$/.test(text)) return wholeNumber(BigInt(text.replace("+", "")));
  return /^[+-]?\d*\.\d+$/.test(text) ? Number(text) : undefined;
}

/** A whole number in the form in which values carry it. */
export function wholeNumber(integer: bigint): number | bigint {
  const number = Number(integer);
  return Number.isSafeInteger(number) ? number : integer;
}
