import { isDateTime } from "../dotnet/date-time.ts";
import type { Evaluated } from "./evaluated.ts";
import { textOf, type Value } from "./value.ts";

/** What came of an expression, for a reader: a value as JSON, anything else in words. */
export function outcomeText(evaluated: Evaluated): string {
  switch (evaluated.kind) {
    case "value":
      return valueAsJson(evaluated.value);
    case "flow":
      return `No flow: the ${evaluated.instruction === "IgnoreObjectFlow" ? "object" : "attribute"} is left out`;
    case "error":
      return `Error: ${evaluated.message}`;
    case "unknown":
      return `Unknown offline: ${evaluated.reason}`;
  }
}

/** A value as JSON: dates as text, and whole numbers in full where a reader of JSON may round them. */
export function valueAsJson(value: Value): string {
  const text = JSON.stringify(value, (_, member) => {
    if (typeof member === "bigint") return `${member}n`;
    return isDateTime(member) ? textOf(member) : member;
  });
  return text.replaceAll(/"(-?\d+)n"/g, "$1");
}
