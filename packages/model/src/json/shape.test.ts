import { expect, test } from "vitest";
import { shapeOf } from "./shape.ts";

test("counts levels and members", () => {
  expect(shapeOf({ a: [{ b: 1, c: 2 }], d: {} }, 10)).toEqual({
    depth: 3,
    members: 4,
  });
  expect(shapeOf("text", 10)).toEqual({ depth: 0, members: 0 });
});

test("stops one level below the limit", () => {
  const deep = JSON.parse("[".repeat(100_000) + "]".repeat(100_000));
  expect(shapeOf(deep, 256).depth).toBe(257);
});
