import { describe, expect, test } from "vitest";
import type { Migration } from "./define-migration.ts";
import { inSequence } from "./sequence.ts";

const migration = (id: string, ...dependsOn: string[]) => ({ id, dependsOn }) as unknown as Migration;
const ordered = (...migrations: Migration[]) => inSequence(migrations).map(({ id }) => id);

describe("the order of migrations", () => {
  test("is that of their numbers, as numbers", () => {
    const ids = Array.from({ length: 11 }, (_, index) => `a/${index + 1}-x`);
    expect(ordered(...ids.toReversed().map((id) => migration(id)))).toEqual(ids);
  });

  test("keeps sequences together, but what is depended on comes first, with all before it", () => {
    expect(
      ordered(migration("a/1-x", "b/2-y"), migration("b/1-x"), migration("b/2-y"), migration("b/3-z")),
    ).toEqual(["b/1-x", "b/2-y", "a/1-x", "b/3-z"]);
  });
});

describe("what is no order:", () => {
  test.each<[string, Migration[], string]>([
    ["a gap", [migration("a/1-x"), migration("a/3-z")], "a/3-z should have the number 2"],
    ["a number twice", [migration("a/1-x"), migration("a/1-y")], "a/1-y should have the number 2"],
    ["a beginning elsewhere", [migration("a/2-x")], "a/2-x should have the number 1"],
    ["no number", [migration("a/x")], "a/x is no id of a migration: <sequence>/<number>-<name>"],
    ["nobody to depend on", [migration("a/1-x", "b/1-x")], "a/1-x depends on b/1-x, which does not exist"],
    [
      "a circle",
      [migration("a/1-x", "b/1-x"), migration("b/1-x", "a/1-x")],
      "a/1-x → b/1-x → a/1-x depend on each other",
    ],
  ])("%s", (_, migrations, message) => {
    expect(() => inSequence(migrations)).toThrow(new RangeError(message));
  });
});
