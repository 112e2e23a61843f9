import { type Culture, type FormatPart, parseDateFormat } from "./date-format.ts";
import { abbreviated, dayNames, monthNames } from "./date-names.ts";
import { type DateTime, type DateTimeParts, partsOf } from "./date-time.ts";

/** A date as text; whether the format is none, or its text depends on the culture, where there is none. */
export type FormattedDate =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "invalid" }
  | { readonly kind: "cultural" };

/** A date in a standard or custom format of .NET, where the invariant culture and English agree. */
export function formatDate(date: DateTime, format: string): FormattedDate {
  const [invariant, english] = [inCulture(date, format, "invariant"), inCulture(date, format, "english")];
  if (invariant === undefined || english === undefined) return { kind: "invalid" };
  return invariant === english && !hasEra(format) ? { kind: "text", text: invariant } : { kind: "cultural" };
}

function inCulture(date: DateTime, format: string, culture: Culture): string | undefined {
  const parts = parseDateFormat(format, culture);
  if (parts === undefined) return undefined;
  const fields = partsOf(date);
  let text = "";
  for (const part of parts) {
    if (part.kind === "literal") text += part.text;
    else if (part.letter === "F") text = withoutPoint(text, fraction(fields, part.count).replace(/0+$/, ""));
    else text += specified(part, fields, date);
  }
  return text;
}

function hasEra(format: string): boolean {
  return (
    parseDateFormat(format, "invariant")?.some((part) => part.kind === "specifier" && part.letter === "g") ??
    false
  );
}

function specified(
  { letter, count }: Extract<FormatPart, { kind: "specifier" }>,
  fields: DateTimeParts,
  date: DateTime,
): string {
  const padded = (number: number) => String(number).padStart(Math.min(count, 2), "0");
  switch (letter) {
    case "d":
      return count < 3 ? padded(fields.day) : named(dayNames[fields.dayOfWeek], count);
    case "M":
      return count < 3 ? padded(fields.month) : named(monthNames[fields.month - 1], count);
    case "y":
      return count < 3 ? padded(fields.year % 100) : String(fields.year).padStart(count, "0");
    case "h":
      return padded(fields.hour % 12 || 12);
    case "H":
      return padded(fields.hour);
    case "m":
      return padded(fields.minute);
    case "s":
      return padded(fields.second);
    case "f":
    case "F":
      return fraction(fields, count);
    case "t":
      return (fields.hour < 12 ? "AM" : "PM").slice(0, count);
    case "K":
      return { utc: "Z", local: "+00:00", unspecified: "" }[date.zone];
    case "z":
      return ["+0", "+00"][count - 1] ?? "+00:00";
    case "Z":
      return letter.repeat(count);
    case "g":
      return "A.D.";
  }
}

function named(name = "", count: number): string {
  return count === 3 ? abbreviated(name) : name;
}

function fraction(fields: DateTimeParts, digits: number): string {
  return String(fields.fraction).padStart(7, "0").slice(0, digits);
}

/** A point before a fraction that comes to nothing goes too. */
function withoutPoint(text: string, fraction: string): string {
  return fraction === "" && text.endsWith(".") ? text.slice(0, -1) : text + fraction;
}
