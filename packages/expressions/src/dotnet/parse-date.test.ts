import { expect, test } from "vitest";
import { dateTimeText } from "./date-time.ts";
import { parseDate } from "./parse-date.ts";

function read(text: string): string {
  const date = parseDate(text);
  return typeof date === "string" ? date : dateTimeText(date);
}

test.each([
  ["2021-08-24", "8/24/2021 12:00:00 AM"],
  ["2020-03-16-07:00", "3/16/2020 7:00:00 AM"],
  ["2021-06-30+08:00", "6/29/2021 4:00:00 PM"],
  ["2009-06-15T01:45:30-07:00", "6/15/2009 8:45:30 AM"],
  ["2009-06-15T01:45:30.123Z", "6/15/2009 1:45:30 AM"],
  ["2020-12-31 23:59:59-08:00", "1/1/2021 7:59:59 AM"],
  ["1/15/1990 12:00:00 AM", "1/15/1990 12:00:00 AM"],
  ["1/15/1990 12:00:00 PM", "1/15/1990 12:00:00 PM"],
  ["12/31/2025", "12/31/2025 12:00:00 AM"],
  ["8/25/2021 17:41:18", "8/25/2021 5:41:18 PM"],
])("%s is %s", (text, date) => {
  expect(read(text)).toBe(date);
});

test.each([
  "2021-02-30",
  "2021-13-01",
  "13/13/2021",
  "1/1/2021 13:00:00 PM",
  "9999-12-31 23:59:59-08:00",
  "2021-01-01+15:00",
])("there is no %s", (text) => {
  expect(read(text)).toBe("out of range");
});

test.each(["", "soon", "15.06.2009", "June 15, 2009", "20090615"])(
  "whether %j is a date is left open",
  (text) => {
    expect(read(text)).toBe("unread");
  },
);
