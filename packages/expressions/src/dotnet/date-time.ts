/**
 * A moment as .NET counts it: in ticks of 100 nanoseconds since the beginning of the year 1, with a word on the
 * zone in which it was given. The service is taken to run in UTC, so `local` is the same moment as `utc`.
 */
export interface DateTime {
  readonly ticks: bigint;
  readonly zone: "utc" | "local" | "unspecified";
}

/** The parts of a date in the Gregorian calendar. Months and days count from 1, days of the week from Sunday, 0. */
export interface DateTimeParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly dayOfWeek: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** The part of a second, in ticks. */
  readonly fraction: number;
}

export const ticksPerSecond = 10_000_000n;
export const ticksPerMinute = 60n * ticksPerSecond;
export const ticksPerHour = 60n * ticksPerMinute;
export const ticksPerDay = 24n * ticksPerHour;

const ticksPerMillisecond = 10_000n;
const unixEpoch = 621_355_968_000_000_000n;
/** 1601, from which Active Directory counts. */
const fileTimeEpoch = 504_911_232_000_000_000n;
const maxTicks = 3_155_378_975_999_999_999n;

export function isDateTime(value: unknown): value is DateTime {
  return typeof value === "object" && value !== null && "ticks" in value && typeof value.ticks === "bigint";
}

/** The moment of a number of ticks; undefined outside of the years 1 to 9999. */
export function dateTime(ticks: bigint, zone: DateTime["zone"]): DateTime | undefined {
  return ticks >= 0n && ticks <= maxTicks ? { ticks, zone } : undefined;
}

/** The moment with these parts; undefined when there is no such day or time. */
export function fromParts(parts: Partial<DateTimeParts>, zone: DateTime["zone"]): DateTime | undefined {
  const { year = 1, month = 1, day = 1, hour = 0, minute = 0, second = 0, fraction = 0 } = parts;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return undefined;
  if (!(hour < 24 && minute < 60 && second < 60)) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  return { ticks: unixEpoch + BigInt(date.getTime()) * ticksPerMillisecond + BigInt(fraction), zone };
}

export function partsOf({ ticks }: DateTime): DateTimeParts {
  const seconds = ticks / ticksPerSecond;
  const date = new Date(Number(seconds - unixEpoch / ticksPerSecond) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    dayOfWeek: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    fraction: Number(ticks % ticksPerSecond),
  };
}

export function fromDate(date: Date): DateTime | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  return dateTime(unixEpoch + BigInt(date.getTime()) * ticksPerMillisecond, "utc");
}

/** The moment of a number as `pwdLastSet` and `accountExpires` hold it. */
export function fromFileTime(fileTime: bigint): DateTime | undefined {
  return fileTime < 0n ? undefined : dateTime(fileTime + fileTimeEpoch, "utc");
}

/** The inverse of {@link fromFileTime}; undefined before 1601. */
export function toFileTime({ ticks }: DateTime): bigint | undefined {
  return ticks < fileTimeEpoch ? undefined : ticks - fileTimeEpoch;
}

/** The same day and time some months later; the last day of the month where it has no such day. */
export function addMonths(moment: DateTime, months: number): DateTime | undefined {
  const parts = partsOf(moment);
  const count = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  if (year < 1 || year > 9999) return undefined;
  return fromParts(
    { ...parts, year, month, day: Math.min(parts.day, daysInMonth(year, month)) },
    moment.zone,
  );
}

export function daysInMonth(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

/** A date as the functions of the language give it: `M/d/yyyy h:mm:ss tt`. */
export function dateTimeText(moment: DateTime): string {
  const { year, month, day, hour, minute, second } = partsOf(moment);
  const two = (number: number) => String(number).padStart(2, "0");
  const clock = `${hour % 12 || 12}:${two(minute)}:${two(second)} ${hour < 12 ? "AM" : "PM"}`;
  return `${month}/${day}/${String(year).padStart(4, "0")} ${clock}`;
}
