import { expect, test } from "vitest";
import { type DateTime, fromParts } from "./date-time.ts";
import { parseDateTimeStyles } from "./date-time-styles.ts";
import { formatDate } from "./format-date.ts";
import { parseDateExact } from "./parse-date-exact.ts";

const styles = (names: string) => parseDateTimeStyles(names) as number;
const usual = styles("RoundtripKind, AllowLeadingWhite, AllowTrailingWhite");

/** The date as `o` writes it, or what came in its place. */
function read(text: string, format: string, flags = usual, today?: DateTime): string {
  const parsed = parseDateExact(text, format, flags, today);
  if (parsed.kind !== "date") return parsed.kind;
  const written = formatDate(parsed.date, "yyyy-MM-ddTHH:mm:ss.FFFFFFFK");
  return written.kind === "text" ? written.text : written.kind;
}

test.each([
  ["2015-01-23", "yyyy-MM-dd", "2015-01-23T00:00:00"],
  ["20150123105347.1Z", "yyyyMMddHHmmss.fZ", "2015-01-23T10:53:47.1Z"],
  ["2020-12-31-08:00", "yyyy-MM-ddzzz", "2020-12-31T08:00:00+00:00"],
  ["2020-12-31+0530", "yyyy-MM-ddzzz", "2020-12-30T18:30:00+00:00"],
  ["2020-12-31 5+2", "yyyy-MM-dd Hz", "2020-12-31T03:00:00+00:00"],
  ["8/5/2025 12:30:00 am", "M/d/yyyy hh:mm:ss tt", "2025-08-05T00:30:00"],
  ["8/15/2025 12:30:00 PM", "M/d/yyyy h:mm:ss tt", "2025-08-15T12:30:00"],
  ["12:30 2025-08-15", "h:mm yyyy-MM-dd", "2025-08-15T00:30:00"],
  ["Mon, 15 Jun 2009 13:45:30 GMT", "R", "2009-06-15T13:45:30"],
  ["MONDAY 15 june 2009", "dddd d MMMM yyyy", "2009-06-15T00:00:00"],
  ["2009-06-15T13:45:30.0000000Z", "o", "2009-06-15T13:45:30Z"],
  ["2009-06-15T13:45:30.0000000-07:00", "o", "2009-06-15T20:45:30+00:00"],
  ["2009-06-15T13:45:30", "yyyy-MM-ddTHH:mm:ss.FFF", "2009-06-15T13:45:30"],
  ["15.06.09", "dd.MM.yy", "2009-06-15T00:00:00"],
  ["15.06.99", "dd.MM.yy", "1999-06-15T00:00:00"],
  ["2009", "yyyy", "2009-01-01T00:00:00"],
  ["  2009-06-15 ", "yyyy-MM-dd", "2009-06-15T00:00:00"],
])("%s in the format %s is %s", (text, format, moment) => {
  expect(read(text, format)).toBe(moment);
});

test.each([
  ["15.01.2015", "yyyy-MM-dd", "mismatch"],
  ["2015-1-23", "yyyy-MM-dd", "mismatch"],
  ["2015-02-30", "yyyy-MM-dd", "mismatch"],
  ["2015-01-23 ", "yyyy-MM-dd'x'", "mismatch"],
  ["2015-01-23T", "yyyy-MM-dd", "mismatch"],
  ["20150123105347Z", "yyyyMMddHHmmss.fZ", "mismatch"],
  ["13:00 PM 2015", "hh:mm tt yyyy", "mismatch"],
  ["13:00 AM 2015", "HH:mm tt yyyy", "mismatch"],
  ["Tue, 15 Jun 2009", "ddd, dd MMM yyyy", "mismatch"],
  ["1 2 2015", "d d yyyy", "mismatch"],
  ["2015-01-23+15:00", "yyyy-MM-ddzzz", "mismatch"],
  ["9999-12-31 23-08:00", "yyyy-MM-dd HHzzz", "mismatch"],
  ["2015", "Q", "invalid"],
  ["1/2/2015", "d", "unknown"],
  ["1.1.35", "d.M.yy", "unknown"],
  ["13:45", "HH:mm", "unknown"],
  ["2015 A.D.", "yyyy gg", "unknown"],
])("%s in the format %s: %s", (text, format, kind) => {
  expect(read(text, format)).toBe(kind);
});

test("what is missing of a date comes from the present one", () => {
  const today = fromParts({ year: 2025, month: 7, day: 30, hour: 8 }, "utc");
  expect(read("13:45", "HH:mm", usual, today)).toBe("2025-07-30T13:45:00");
  expect(read("06-15", "MM-dd", usual, today)).toBe("2025-06-15T00:00:00");
  expect(read("13:45", "HH:mm", styles("NoCurrentDateDefault"))).toBe("0001-01-01T13:45:00");
});

test("white space counts without a style that allows it", () => {
  expect(read(" 2015-01-23", "yyyy-MM-dd", styles("None"))).toBe("mismatch");
  expect(read("2015 - 01 - 23", "yyyy-MM-dd", styles("AllowInnerWhite"))).toBe("2015-01-23T00:00:00");
});

test("the kind of the moment follows the styles", () => {
  const utc = "2015-01-23T10:00:00Z";
  expect(read(utc, "yyyy-MM-ddTHH:mm:ssK", styles("None"))).toBe("2015-01-23T10:00:00+00:00");
  expect(read(utc, "yyyy-MM-ddTHH:mm:ssK", styles("AdjustToUniversal"))).toBe(utc);
  expect(read("2015-01-23", "yyyy-MM-dd", styles("AssumeUniversal, AdjustToUniversal"))).toBe(
    "2015-01-23T00:00:00Z",
  );
  expect(read("2015-01-23", "yyyy-MM-dd", styles("32"))).toBe("2015-01-23T00:00:00+00:00");
});

test("a literal in quotes gives no zone", () => {
  expect(read("2009-06-15 13:45:30Z", "u")).toBe("2009-06-15T13:45:30");
});
