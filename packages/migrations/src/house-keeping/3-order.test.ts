import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "../../test/planning.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { planMigrations } from "../plan/plan-migrations.ts";
import { order } from "./3-order.ts";

function planned(source: readonly string[]) {
  return planMigrations(read(exampleSchema("scim", { source })), {
    migrations: [order],
    parameters: { houseKeeping: "yes" },
  });
}

test("definitions in any order end up in that of their names", () => {
  const names = ["a", "b", "C", "d", "E", "f"];
  fc.assert(
    fc.property(fc.shuffledSubarray(names), (source) => {
      const { after } = planned(source);
      const [found] = after.schema.directories.flatMap(({ objects }) => objects);
      expect(found?.attributes.map(({ name }) => name)).toEqual(
        [...source, "displayName", "userName"].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
      );
    }),
    { numRuns: 30 },
  );
});

test("what stands in order already stays where it is", () => {
  const { steps } = planned(["zip", "city"]);
  const moved = steps
    .flatMap(({ changes }) => changes)
    .filter(({ address }) => address.startsWith("directory:Azure Active Directory"))
    .map(({ kind, address }) => `${kind} ${address.split(":").at(-1)}`);
  // They stood as userName, displayName, zip, city.
  expect(moved).toEqual(["remove userName", "add userName", "remove city", "add city"]);
});

test("a list with a name in it twice is left as it is", () => {
  const { steps } = planned(["zip", "city", "zip"]);
  expect(
    steps[0]?.changes.every(({ address }) => address.startsWith("rule:") || !address.includes("zip")),
  ).toBe(true);
});
