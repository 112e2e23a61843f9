import { type Culture, type FormatPart, parseDateFormat } from "./date-format.ts";
import { abbreviated, dayNames, monthNames } from "./date-names.ts";
import {
  type DateTime,
  type DateTimeParts,
  dateTime,
  fromParts,
  partsOf,
  ticksPerMinute,
} from "./date-time.ts";
import { hasStyle } from "./date-time-styles.ts";

/** What DateTime.ParseExact makes of a text. */
export type ParsedDate =
  | { readonly kind: "date"; readonly date: DateTime }
  /** The text does not have the format, or says what is no date. */
  | { readonly kind: "mismatch" }
  /** The format is none of .NET. */
  | { readonly kind: "invalid" }
  | { readonly kind: "unknown"; readonly reason: string };

/**
 * Reads a text in a standard or custom format of .NET, where the invariant culture and English agree.
 * @param styles flags of DateTimeStyles
 * @param today what stands in for a date that the format does not have
 */
export function parseDateExact(
  text: string,
  format: string,
  styles: number,
  today: DateTime | undefined,
): ParsedDate {
  const [invariant, english] = [
    parseInCulture(text, format, styles, today, "invariant"),
    parseInCulture(text, format, styles, today, "english"),
  ];
  if (invariant.kind !== english.kind || ticksOf(invariant) !== ticksOf(english))
    return { kind: "unknown", reason: `the format ${format} depends on the culture of the service` };
  return invariant;
}

function ticksOf(parsed: ParsedDate): bigint | undefined {
  return parsed.kind === "date" ? parsed.date.ticks : undefined;
}

function parseInCulture(
  text: string,
  format: string,
  styles: number,
  today: DateTime | undefined,
  culture: Culture,
): ParsedDate {
  const parts = parseDateFormat(format, culture);
  if (parts === undefined) return { kind: "invalid" };
  const found = read(
    withoutOuterWhite(text, styles),
    partsWithoutWhite(parts, styles),
    hasStyle(styles, "AllowInnerWhite"),
  );
  if (found === undefined) return { kind: "mismatch" };
  const reason = unknownReason(found, parts);
  if (reason !== undefined) return { kind: "unknown", reason };
  const fields = withDate(found, styles, today);
  if (fields === undefined)
    return { kind: "unknown", reason: "the format has no whole date, and no present moment is given" };
  const local = fromParts(fields, "unspecified");
  const { dayOfWeek } = found;
  if (local === undefined || (dayOfWeek !== undefined && dayOfWeek !== partsOf(local).dayOfWeek))
    return { kind: "mismatch" };
  const date = inZone(local, found.offset, styles);
  return date === undefined ? { kind: "mismatch" } : { kind: "date", date };
}

/** What the specifiers of a format have read so far. */
interface Found extends Partial<Record<Field, number>> {
  /** Minutes east of Greenwich, or the Z of UTC. */
  offset?: number | "Z";
  /** Whether the hour is one of twelve. */
  twelve?: true;
}

type Field = "year" | "month" | "day" | "dayOfWeek" | "hour" | "minute" | "second" | "fraction" | "half";

function withoutOuterWhite(text: string, styles: number): string {
  const start = hasStyle(styles, "AllowLeadingWhite") ? text.trimStart() : text;
  return hasStyle(styles, "AllowTrailingWhite") ? start.trimEnd() : start;
}

/** A format loses the white space that its text may have more or less of. */
function partsWithoutWhite(parts: readonly FormatPart[], styles: number): readonly FormatPart[] {
  const isWhite = (part: FormatPart | undefined) => part?.kind === "literal" && part.text.trim() === "";
  if (hasStyle(styles, "AllowInnerWhite")) return parts.filter((part) => !isWhite(part));
  let [start, end] = [0, parts.length];
  if (hasStyle(styles, "AllowLeadingWhite")) while (start < end && isWhite(parts[start])) start++;
  if (hasStyle(styles, "AllowTrailingWhite")) while (end > start && isWhite(parts[end - 1])) end--;
  return parts.slice(start, end);
}

function read(text: string, parts: readonly FormatPart[], innerWhite: boolean): Found | undefined {
  const found: Found = {};
  let rest = text;
  for (const [index, part] of parts.entries()) {
    if (innerWhite) rest = rest.trimStart();
    const length =
      part.kind === "literal"
        ? literalLength(rest, part.text, parts[index + 1])
        : readPart(rest, part, found);
    if (length === undefined) return undefined;
    rest = rest.slice(length);
  }
  return rest === "" ? found : undefined;
}

/** A point before an optional fraction is optional itself. */
function literalLength(rest: string, literal: string, next: FormatPart | undefined): number | undefined {
  if (rest.startsWith(literal)) return literal.length;
  return literal === "." && next?.kind === "specifier" && next.letter === "F" ? 0 : undefined;
}

type Specifier = Extract<FormatPart, { kind: "specifier" }>;

/** Puts what a specifier reads into `found`, and gives how long it is; undefined when it is something else. */
function readPart(rest: string, { letter, count }: Specifier, found: Found): number | undefined {
  const number = (field: Field, digits: RegExp, change = (value: number) => value) => {
    const text = digits.exec(rest)?.[0];
    return text !== undefined && keep(found, field, change(Number(text))) ? text.length : undefined;
  };
  const name = (field: Field, names: readonly string[], first: number) => {
    const index = longestPrefix(rest, names);
    return index !== undefined && keep(found, field, index + first) ? names[index]?.length : undefined;
  };
  const oneOrTwo = count === 1 ? /^\d{1,2}/ : /^\d{2}/;
  switch (letter) {
    case "y":
      return number("year", count === 1 ? /^\d{1,2}/ : new RegExp(`^\\d{${count}}`), (year) =>
        count < 3 ? year + (year < 50 ? 2000 : 1900) : year,
      );
    case "M":
      return count < 3
        ? number("month", oneOrTwo)
        : name("month", count === 3 ? monthNames.map(abbreviated) : monthNames, 1);
    case "d":
      return count < 3
        ? number("day", oneOrTwo)
        : name("dayOfWeek", count === 3 ? dayNames.map(abbreviated) : dayNames, 0);
    case "H":
      return number("hour", oneOrTwo);
    case "h":
      found.twelve = true;
      return number("hour", oneOrTwo);
    case "m":
      return number("minute", oneOrTwo);
    case "s":
      return number("second", oneOrTwo);
    case "f":
      return readFraction(rest, new RegExp(`^\\d{${count}}`), found);
    case "F":
      return readFraction(rest, new RegExp(`^\\d{0,${count}}`), found);
    case "t":
      return name("half", count === 1 ? ["A", "P"] : ["AM", "PM"], 0);
    case "K":
      return readOffset(rest, /^(?:Z|[+-]\d{2}:?\d{2})?/, found);
    case "z":
      return readOffset(rest, [/^[+-]\d{1,2}/, /^[+-]\d{2}/][count - 1] ?? /^[+-]\d{2}:?\d{2}/, found);
    case "Z":
      return count === 1 ? readOffset(rest, /^Z/i, found) : undefined;
    case "g":
      return /^(?:A\.D\.|AD)/.exec(rest)?.[0].length;
  }
}

/** Notes what a specifier has read; false when another has read something else, or there is nothing of the kind. */
function keep(found: Found, field: Field, value: number): boolean {
  if (Number.isNaN(value) || (found[field] ?? value) !== value) return false;
  found[field] = value;
  return true;
}

function longestPrefix(rest: string, names: readonly string[]): number | undefined {
  const index = names.findIndex((name) => rest.slice(0, name.length).toUpperCase() === name.toUpperCase());
  return index < 0 ? undefined : index;
}

function readFraction(rest: string, digits: RegExp, found: Found): number | undefined {
  const text = digits.exec(rest)?.[0];
  return text !== undefined && keep(found, "fraction", Number(text.padEnd(7, "0"))) ? text.length : undefined;
}

function readOffset(rest: string, pattern: RegExp, found: Found): number | undefined {
  const text = pattern.exec(rest)?.[0];
  if (text === undefined || found.offset !== undefined) return undefined;
  if (text.toUpperCase() === "Z") found.offset = "Z";
  else if (text !== "") {
    const [, sign, hours, minutes = "0"] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(text) as RegExpExecArray;
    if (Number(minutes) > 59) return undefined;
    found.offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  }
  return text.length;
}

function unknownReason(found: Found, parts: readonly FormatPart[]): string | undefined {
  const has = (letter: string, most: number) =>
    parts.some((part) => part.kind === "specifier" && part.letter === letter && part.count <= most);
  if (has("g", Number.POSITIVE_INFINITY)) return "how the service names the era is not documented";
  const { year = 0 } = found;
  if (has("y", 2) && year >= 2030 && year < 2050)
    return "the century of such a year differs between versions of .NET";
  return undefined;
}

/** The fields of a date; undefined when the present moment would be needed. */
function withDate(
  found: Found,
  styles: number,
  today: DateTime | undefined,
): Partial<DateTimeParts> | undefined {
  const { year, month, day, minute = 0, second = 0, fraction = 0 } = found;
  const time = { hour: hourOf(found), minute, second, fraction };
  if (year !== undefined) return { year, month: month ?? 1, day: day ?? 1, ...time };
  const none = month === undefined && day === undefined;
  if (none && hasStyle(styles, "NoCurrentDateDefault")) return time;
  if (today === undefined) return undefined;
  const present = partsOf(today);
  return none
    ? { year: present.year, month: present.month, day: present.day, ...time }
    : { year: present.year, month: month ?? 1, day: day ?? 1, ...time };
}

/** The hour of 24; NaN when AM or PM does not go with it. Of twelve hours without either, 12 is midnight. */
function hourOf({ hour = 0, half, twelve }: Found): number {
  if (twelve) return hour > 12 ? Number.NaN : (hour % 12) + (half === 1 ? 12 : 0);
  return half === undefined || half === Math.floor(hour / 12) ? hour : Number.NaN;
}

/** The moment of a date as it is written; undefined when there is none such. */
function inZone(local: DateTime, offset: Found["offset"], styles: number): DateTime | undefined {
  const minutes = offset === "Z" ? 0 : (offset ?? 0);
  if (Math.abs(minutes) > 14 * 60) return undefined;
  return dateTime(local.ticks - BigInt(minutes) * ticksPerMinute, zoneOf(offset, styles));
}

function zoneOf(offset: Found["offset"], styles: number): DateTime["zone"] {
  const assumed = hasStyle(styles, "AssumeLocal") || hasStyle(styles, "AssumeUniversal");
  if (offset === undefined && !assumed) return "unspecified";
  const universal =
    hasStyle(styles, "AdjustToUniversal") || (offset === "Z" && hasStyle(styles, "RoundtripKind"));
  return universal ? "utc" : "local";
}
