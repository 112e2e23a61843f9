import { expect, test } from "vitest";
import { failure } from "./failure.ts";

const counts = (error: number, warning: number, info = 0) => ({ error, warning, info });

test.each([
  ["error", counts(0, 3, 3), false],
  ["error", counts(1, 0), true],
  ["warning", counts(0, 1), true],
  ["warning", counts(0, 0, 1), false],
  ["info", counts(0, 0, 1), true],
  ["never", counts(1, 1, 1), false],
] as const)("--fail-on %s with %j: %s", (failOn, found, failed) => {
  expect(failure({ "fail-on": failOn, "max-warnings": undefined })(found)).toBe(failed);
});

test.each([
  ["warning", counts(0, 2), false],
  ["warning", counts(0, 3), true],
  ["warning", counts(1, 0), true],
  ["error", counts(0, 3), true],
  ["info", counts(0, 2, 1), true],
  ["never", counts(1, 2), false],
] as const)("--max-warnings 2 --fail-on %s with %j: %s", (failOn, found, failed) => {
  expect(failure({ "fail-on": failOn, "max-warnings": "2" })(found)).toBe(failed);
});

test("a number of warnings that is none is refused", () => {
  expect(() => failure({ "fail-on": "error", "max-warnings": "few" })).toThrow("is no number");
});
