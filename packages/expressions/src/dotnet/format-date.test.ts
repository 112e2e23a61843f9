import fc from "fast-check";
import { expect, test } from "vitest";
import { type DateTime, fromParts } from "./date-time.ts";
import { formatDate } from "./format-date.ts";
import { parseDateExact } from "./parse-date-exact.ts";

// The moment of the examples in Microsoft's pages about standard and custom formats.
const afternoon = fromParts(
  { year: 2009, month: 6, day: 15, hour: 13, minute: 45, second: 30, fraction: 6_175_425 },
  "unspecified",
) as DateTime;

test.each([
  ["yyyy-MM-dd", "2009-06-15"],
  ["d/M/yy", "15/6/09"],
  ["%y", "9"],
  ["yyyyy", "02009"],
  ["ddd dddd MMM MMMM", "Mon Monday Jun June"],
  ["h:mm tt", "1:45 PM"],
  ["hh HH", "01 13"],
  ["%t", "P"],
  ["s.f ss.ffff", "30.6 30.6175"],
  ["ss.fffffff", "30.6175425"],
  ["yyyyMMddHHmmss.fZ", "20090615134530.6Z"],
  ["yyyyMMddHHmmss.0Z", "20090615134530.0Z"],
  [" yyyy ", " 2009 "],
  ["'h' h 'yyyy'", "h 1 yyyy"],
  ['"d": %d', "d: 15"],
  ["\\h\\h: h", "hh: 1"],
  ["K.", "."],
  ["o", "2009-06-15T13:45:30.6175425"],
  ["R", "Mon, 15 Jun 2009 13:45:30 GMT"],
  ["s", "2009-06-15T13:45:30"],
  ["u", "2009-06-15 13:45:30Z"],
])("%s is written as %s", (format, text) => {
  expect(formatDate(afternoon, format)).toEqual({ kind: "text", text });
});

test("a zone is written as its kind wants it", () => {
  const written = (zone: DateTime["zone"], format: string) => formatDate({ ...afternoon, zone }, format);
  expect(written("utc", "K.")).toEqual({ kind: "text", text: "Z." });
  expect(written("local", "K.")).toEqual({ kind: "text", text: "+00:00." });
  expect(written("utc", "z zz zzz")).toEqual({ kind: "text", text: "+0 +00 +00:00" });
});

test("zeros at the end of a fraction go with F, and with them the point", () => {
  const at = (fraction: number, format: string) =>
    formatDate(
      { ...afternoon, ticks: (afternoon.ticks / 10_000_000n) * 10_000_000n + BigInt(fraction) },
      format,
    );
  expect(at(5_000_000, "ss.FFF")).toEqual({ kind: "text", text: "30.5" });
  expect(at(0, "ss.FFF")).toEqual({ kind: "text", text: "30" });
});

test.each(["d", "D", "f", "F", "g", "G", "t", "T", "U", "y", "Y", "g yyyy"])(
  "%s depends on the culture",
  (format) => {
    expect(formatDate(afternoon, format)).toEqual({ kind: "cultural" });
  },
);

test("a month with its day depends on the culture where the day has one digit", () => {
  const fifth = { ...afternoon, ticks: afternoon.ticks - 10n * 864_000_000_000n };
  expect(formatDate(afternoon, "M")).toEqual({ kind: "text", text: "June 15" });
  expect(formatDate(fifth, "m")).toEqual({ kind: "cultural" });
});

test.each(["", "Q", "%", "yyyy%", "yyyy'", 'yyyy"', "yyyy\\", "ffffffff", "/"])(
  "%j is no format",
  (format) => {
    expect(formatDate(afternoon, format)).toEqual({ kind: "invalid" });
  },
);

test.each([
  "yyyy-MM-ddTHH:mm:ss.fffffff",
  "M/d/yyyy h:mm:ss.FFFFFFF tt",
  "dddd, dd MMMM yyyy HH:mm:ss.fffffff",
  "o",
])("what is written in %s is read as the same moment", (format) => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 3_155_378_975_999_999_999n }), (ticks) => {
      const date = { ticks, zone: "unspecified" } as const;
      const written = formatDate(date, format);
      if (written.kind !== "text") throw new Error(written.kind);
      expect(parseDateExact(written.text, format, 128, undefined)).toEqual({ kind: "date", date });
    }),
  );
});
