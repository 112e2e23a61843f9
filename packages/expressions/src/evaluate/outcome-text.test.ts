import { expect, test } from "vitest";
import { dateTime } from "../dotnet/date-time.ts";
import { outcomeText, valueAsJson } from "./outcome-text.ts";

test("a value is shown as JSON", () => {
  expect(valueAsJson(null)).toBe("null");
  expect(valueAsJson("null")).toBe('"null"');
  expect(valueAsJson(["a", true, { value: "Admin" }])).toBe('["a",true,{"value":"Admin"}]');
});

test("a file time keeps its 18 digits, a date is a text", () => {
  expect(valueAsJson(132_514_272_000_000_001n)).toBe("132514272000000001");
  expect(valueAsJson(dateTime(0n, "utc") ?? null)).toBe('"1/1/0001 12:00:00 AM"');
});

test("what is no value is said in words", () => {
  expect(outcomeText({ kind: "unknown", reason: "no clock" })).toBe("Unknown offline: no clock");
  expect(outcomeText({ kind: "error", message: "too long" })).toBe("Error: too long");
  expect(outcomeText({ kind: "flow", instruction: "IgnoreObjectFlow" })).toBe(
    "No flow: the object is left out",
  );
});
