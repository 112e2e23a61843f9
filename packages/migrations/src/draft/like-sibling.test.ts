import { expect, test } from "vitest";
import { likeSibling } from "./like-sibling.ts";

const order = (value: object, sibling: unknown) => JSON.stringify(likeSibling({ ...value }, sibling));

test("members stand as the sibling has them, what it does not have at the end", () => {
  expect(order({ a: 1, b: 2, c: 3, d: 4 }, { d: 0, x: 0, b: 0 })).toBe('{"d":4,"b":2,"a":1,"c":3}');
});

test("objects inside follow the object under the same name", () => {
  expect(order({ source: { name: "a", type: "b" }, n: 1 }, { n: 0, source: { type: "", name: "" } })).toBe(
    '{"n":1,"source":{"type":"b","name":"a"}}',
  );
});

test("without a sibling, or with none that helps, the order is its own", () => {
  const value = { a: 1, b: { c: 2, d: 3 } };
  for (const sibling of [undefined, null, {}, { b: null }, { b: [] }])
    expect(Object.keys(likeSibling(value, sibling).b as object)).toEqual(["c", "d"]);
  expect(order(value, undefined)).toBe(JSON.stringify(value));
});
