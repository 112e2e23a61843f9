import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "./environment.ts";

test("a seed gives the same numbers, from 0 up to but not 1", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const [first, second] = [seededRandom(seed), seededRandom(seed)];
      for (let index = 0; index < 20; index++) {
        const number = first();
        expect(number).toBe(second());
        expect(number >= 0 && number < 1).toBe(true);
      }
    }),
  );
});

test("the numbers are spread evenly", () => {
  const random = seededRandom(1);
  const counts = Array.from({ length: 10 }, () => 0);
  for (let index = 0; index < 10_000; index++) {
    const tenth = Math.floor(random() * 10);
    counts[tenth] = (counts[tenth] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
