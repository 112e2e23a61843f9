import { type DateTime, isDateTime } from "../dotnet/date-time.ts";
import { parseDate } from "../dotnet/parse-date.ts";
import { type Evaluated, fails, gives, unknown } from "./evaluated.ts";
import { isList, numberOf, textOf, type Value } from "./value.ts";

/** An argument that has been evaluated; undefined where its slot is empty or missing. */
export type Argument = Value | undefined;

/** Goes on with a text. Without one there is no value either, which is how mappings of optional attributes work. */
export function withText(argument: Argument, then: (text: string) => Evaluated): Evaluated {
  return argument === null ? gives(null) : withTexts([argument], then);
}

/** Goes on with texts that all have to be there: what happens without one of them is not documented. */
export function withTexts(
  args: readonly Argument[],
  then: (...texts: readonly string[]) => Evaluated,
): Evaluated {
  const texts: string[] = [];
  for (const argument of args) {
    if (argument === undefined || argument === null) return unknown(withoutValue);
    const text = textOf(argument);
    if (text === undefined) return unknown(notSingle);
    texts.push(text);
  }
  return then(...texts);
}

/** Goes on with a whole number, which may be written as text: `1`, `"1"`. */
export function withInteger(argument: Argument, then: (integer: bigint) => Evaluated): Evaluated {
  if (argument === undefined || argument === null) return unknown(withoutValue);
  const number = numberOf(argument);
  if (number !== undefined && (typeof number === "bigint" || Number.isInteger(number)))
    return then(BigInt(number));
  return unknown(`what it does with ${quoted(argument)} in place of a whole number is not documented`);
}

/** Goes on with a date, or with the one that a text stands for. */
export function withDate(argument: Argument, then: (date: DateTime) => Evaluated): Evaluated {
  if (argument !== undefined && isDateTime(argument)) return then(argument);
  return withTexts([argument], (text) => {
    const parsed = parseDate(text);
    switch (parsed) {
      case "unread":
        return unknown(`whether the service reads ${quoted(text)} as a date is not known here`);
      case "out of range":
        return fails(`${quoted(text)} is no date between the years 1 and 9999`);
      default:
        return then(parsed);
    }
  });
}

/** Goes on with the values of a multi-valued attribute; a single value counts as a list of one. */
export function withList(argument: Argument, then: (values: readonly Value[]) => Evaluated): Evaluated {
  if (argument === undefined || argument === null) return unknown(withoutValue);
  return then(isList(argument) ? argument : [argument]);
}

const withoutValue = "what it does without a value is not documented";
const notSingle = "what it does with several values or a complex one is not documented";

function quoted(value: Value): string {
  const text = textOf(value);
  return text === undefined ? "several values" : JSON.stringify(text);
}
