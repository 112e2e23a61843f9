import { expect, test } from "vitest";
import { seededRandom } from "../evaluate/environment.ts";
import { guid } from "./guid.ts";

test("it is a GUID of version 4, and another each time", () => {
  const random = seededRandom(1);
  const made = [guid.evaluate?.([], { random }), guid.evaluate?.([], { random })];
  const values = made.map((evaluated) => (evaluated?.kind === "value" ? String(evaluated.value) : ""));
  for (const value of values)
    expect(value).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(values[0]).not.toBe(values[1]);
});
