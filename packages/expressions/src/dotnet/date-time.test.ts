import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addMonths,
  type DateTime,
  dateTimeText,
  daysInMonth,
  fromDate,
  fromFileTime,
  fromParts,
  isDateTime,
  partsOf,
  toFileTime,
} from "./date-time.ts";

const moments = fc
  .bigInt({ min: 0n, max: 3_155_378_975_999_999_999n })
  .map((ticks): DateTime => ({ ticks, zone: "utc" }));

test("a file time is counted from 1601", () => {
  expect(fromFileTime(0n)).toEqual(fromParts({ year: 1601 }, "utc"));
  expect(fromFileTime(129699324000000000n)).toEqual(fromParts({ year: 2012, hour: 23 }, "utc"));
});

test("no file time is negative or beyond the year 9999", () => {
  expect(fromFileTime(-1n)).toBeUndefined();
  expect(fromFileTime(9223372036854775807n)).toBeUndefined();
  expect(toFileTime(fromParts({ year: 1600 }, "utc") as DateTime)).toBeUndefined();
});

test("a date of JavaScript keeps its milliseconds", () => {
  const date = fromDate(new Date("2021-07-02T15:33:38.123Z")) as DateTime;
  expect(partsOf(date)).toMatchObject({
    year: 2021,
    month: 7,
    day: 2,
    hour: 15,
    second: 38,
    fraction: 1_230_000,
  });
});

test("an invalid date of JavaScript is none", () => {
  expect(fromDate(new Date("never"))).toBeUndefined();
});

test("the day of the week is the one of the calendar", () => {
  expect(partsOf(fromParts({ year: 2009, month: 6, day: 15 }, "utc") as DateTime).dayOfWeek).toBe(1);
  expect(partsOf(fromParts({}, "utc") as DateTime).dayOfWeek).toBe(1);
});

test("parts make the moment that they came from", () => {
  fc.assert(
    fc.property(moments, (moment) => {
      expect(fromParts(partsOf(moment), "utc")).toEqual(moment);
    }),
  );
});

test("a file time makes the moment that it came from", () => {
  fc.assert(
    fc.property(moments, (moment) => {
      const fileTime = toFileTime(moment);
      if (fileTime !== undefined) expect(fromFileTime(fileTime)).toEqual(moment);
    }),
  );
});

test.each([
  { year: 2021, month: 2, day: 29 },
  { year: 2021, month: 13 },
  { hour: 24 },
  { minute: 60 },
  { year: 0 },
  { year: 10000 },
  { hour: Number.NaN },
])("there is no moment %j", (parts) => {
  expect(fromParts(parts, "utc")).toBeUndefined();
});

test("a leap year has a day more", () => {
  expect([2000, 1900, 2024, 2023].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
  expect(daysInMonth(99, 2)).toBe(28);
});

test("months later the day is the last where the month has no such", () => {
  const added = (day: number, months: number) =>
    dateTimeText(
      addMonths(fromParts({ year: 2024, month: 1, day, hour: 7 }, "utc") as DateTime, months) as DateTime,
    );
  expect(added(31, 1)).toBe("2/29/2024 7:00:00 AM");
  expect(added(16, 12)).toBe("1/16/2025 7:00:00 AM");
  expect(added(16, -1)).toBe("12/16/2023 7:00:00 AM");
});

test("no month is beyond the calendar", () => {
  expect(addMonths(fromParts({ year: 9999 }, "utc") as DateTime, 12)).toBeUndefined();
  expect(addMonths(fromParts({}, "utc") as DateTime, -1)).toBeUndefined();
});

test("noon is PM and midnight AM", () => {
  const text = (hour: number) => dateTimeText(fromParts({ year: 2021, hour }, "utc") as DateTime);
  expect([0, 11, 12, 23].map(text)).toEqual([
    "1/1/2021 12:00:00 AM",
    "1/1/2021 11:00:00 AM",
    "1/1/2021 12:00:00 PM",
    "1/1/2021 11:00:00 PM",
  ]);
});

test("an object of JSON with ticks is no moment", () => {
  expect(isDateTime({ ticks: 1, zone: "utc" })).toBe(false);
  expect(isDateTime(null)).toBe(false);
});
