import { expect, test } from "vitest";
import { hasStyle, parseDateTimeStyles } from "./date-time-styles.ts";

test("styles are names, or their number", () => {
  expect(parseDateTimeStyles("RoundtripKind")).toBe(128);
  expect(parseDateTimeStyles("AllowLeadingWhite, AllowTrailingWhite")).toBe(3);
  expect(parseDateTimeStyles("32")).toBe(32);
  expect(parseDateTimeStyles("None")).toBe(0);
});

test("all white space is three styles in one", () => {
  expect(hasStyle(parseDateTimeStyles("AllowWhiteSpaces") as number, "AllowInnerWhite")).toBe(true);
  expect(hasStyle(parseDateTimeStyles("AllowInnerWhite") as number, "AllowWhiteSpaces")).toBe(false);
});

test.each([
  "yyyy-MM-dd",
  "",
  "roundtripkind",
  "256",
  "AssumeLocal, AssumeUniversal",
  "RoundtripKind, AdjustToUniversal",
])("%j is none", (text) => {
  expect(parseDateTimeStyles(text)).toBeUndefined();
});
