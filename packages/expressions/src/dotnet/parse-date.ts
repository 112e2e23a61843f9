import { type DateTime, dateTime, fromParts, ticksPerMinute } from "./date-time.ts";

/**
 * The date in UTC that a text stands for: one in ISO 8601, or as the functions of the language give it. .NET reads
 * many more forms; of another text it is not known here whether it is a date.
 */
export function parseDate(text: string): DateTime | "unread" | "out of range" {
  const groups = (isoDate.exec(text) ?? americanDate.exec(text))?.groups;
  if (groups === undefined) return "unread";
  const number = (name: string) => Number(groups[name] ?? 0);
  const hour = hourOf(number("hour"), groups.half?.toUpperCase());
  const local = fromParts(
    {
      year: number("year"),
      month: number("month"),
      day: number("day"),
      hour: hour ?? 24,
      minute: number("minute"),
      second: number("second"),
      fraction: Number((groups.fraction ?? "").padEnd(7, "0")),
    },
    "utc",
  );
  const offset = offsetMinutes(groups.offset);
  if (local === undefined || offset === undefined) return "out of range";
  return dateTime(local.ticks - offset * ticksPerMinute, "utc") ?? "out of range";
}

const time = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.(?<fraction>\d{1,7}))?)?`;
const isoDate = new RegExp(
  String.raw`^\s*(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:(?:T| +)${time})? *(?<offset>Z|[+-]\d{2}:?\d{2})?\s*$`,
);
const americanDate = new RegExp(
  String.raw`^\s*(?<month>\d{1,2})/(?<day>\d{1,2})/(?<year>\d{4})(?: +${time}(?: *(?<half>AM|PM))?)?\s*$`,
  "i",
);

/** The hour of 24; undefined when there is no such one. */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  return hour < 1 || hour > 12 ? undefined : (hour % 12) + (half === "PM" ? 12 : 0);
}

/** Minutes east of Greenwich; undefined beyond the 14 hours that .NET takes. */
function offsetMinutes(offset = "Z"): bigint | undefined {
  if (offset === "Z") return 0n;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  if (minutes > 14 * 60 || Number(offset.slice(-2)) > 59) return undefined;
  return BigInt(offset.startsWith("-") ? -minutes : minutes);
}
