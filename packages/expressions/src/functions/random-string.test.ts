import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "../evaluate/environment.ts";
import { randomString } from "./random-string.ts";

function random(args: readonly (number | string)[], seed = 1): string {
  const evaluated = randomString.evaluate?.(args, { random: seededRandom(seed) });
  if (evaluated?.kind !== "value") throw new Error(JSON.stringify(evaluated));
  return String(evaluated.value);
}

const minimum = fc.integer({ min: 0, max: 10 });

test("it has the length and the minimums that are asked for", () => {
  fc.assert(
    fc.property(
      fc.integer(),
      minimum,
      minimum,
      minimum,
      minimum,
      fc.integer({ min: 40, max: 60 }),
      (seed, ...sizes) => {
        const [numbers, special, capital, lowerCase, length] = sizes;
        const text = random([length, numbers, special, capital, lowerCase], seed);
        expect(text).toHaveLength(length);
        expect(text.match(/\d/g)?.length ?? 0).toBeGreaterThanOrEqual(numbers);
        expect(text.match(/[^\dA-Za-z]/g)?.length ?? 0).toBeGreaterThanOrEqual(special);
        expect(text.match(/[A-Z]/g)?.length ?? 0).toBeGreaterThanOrEqual(capital);
        expect(text.match(/[a-z]/g)?.length ?? 0).toBeGreaterThanOrEqual(lowerCase);
      },
    ),
  );
});

test("minimums that fill it leave no room for others", () => {
  expect([...random([6, 3, 0, 0, 3])].sort().join("")).toMatch(/^\d{3}[a-z]{3}$/);
});

test("it has none of the characters to avoid", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(random([200, 2, 2, 2, 1, "?,0O1l"], seed)).not.toMatch(/[?,0O1l]/);
    }),
  );
});

test("the same seed gives the same text", () => {
  expect(random([20, 1, 1, 1, 1], 7)).toBe(random([20, 1, 1, 1, 1], 7));
  expect(random([20, 1, 1, 1, 1], 7)).not.toBe(random([20, 1, 1, 1, 1], 8));
});

test.each([
  ["longer than 256 characters", [257, 0, 0, 0, 0]],
  ["a kind of which all is to be avoided", [10, 1, 0, 0, 0, "0123456789"]],
])("%s is an error", (_, args) => {
  expect(randomString.evaluate?.(args, { random: seededRandom(1) }).kind).toBe("error");
});

test("a length that is too small for the small letters alone is left open", () => {
  expect(randomString.evaluate?.([3, 1, 1, 1, 1], { random: seededRandom(1) }).kind).toBe("unknown");
});
