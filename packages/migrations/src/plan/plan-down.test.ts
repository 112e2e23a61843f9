import { expect, test } from "vitest";
import { read } from "../../test/planning.ts";
import { defineMigration, type Irreversible, type Migration } from "../migration/define-migration.ts";
import { planDown } from "./plan-down.ts";

/** A migration of version `number` to the next, which a parameter may lead elsewhere. */
function step(number: number, down?: Irreversible): Migration {
  return defineMigration({
    id: `cross-tenant/${number}-step`,
    summary: "",
    why: "",
    profiles: ["cross-tenant"],
    source: "",
    notes: [],
    parameters: { to: { description: "the version", example: "1" } },
    examples: [],
    up: () => [],
    down:
      down ??
      ((_, { parameters }) => [{ op: "set", at: "schema", property: "version", value: parameters.to }]),
  });
}

const document = read({ id: "Azure2Azure.a.b", version: "9", synchronizationRules: [], directories: [] });
const back = (number: number, to: string, down?: Irreversible) => ({
  migration: step(number, down),
  parameters: { to },
});
const states = ({ steps }: ReturnType<typeof planDown>) =>
  steps.map(({ migration, state }) => [migration.id, state]);

test("the last is taken back first, each with the values that it was done with", () => {
  const plan = planDown(document, [back(1, "1"), back(2, "2")]);
  expect(states(plan)).toEqual([
    ["cross-tenant/2-step", { state: "pending" }],
    ["cross-tenant/1-step", { state: "pending" }],
  ]);
  expect(plan.steps.map(({ after }) => after.schema.version)).toEqual(["2", "1"]);
  expect(plan.after.schema.version).toBe("1");
});

test("one of which nothing is left changes nothing", () => {
  const plan = planDown(document, [back(1, "9")]);
  expect(states(plan)).toEqual([["cross-tenant/1-step", { state: "applied" }]]);
  expect(plan.after).toBe(document);
});

test("one that has no way back says why, and keeps those before it where they are", () => {
  const plan = planDown(document, [
    back(1, "1"),
    back(2, "2", { kind: "irreversible", reason: "Groups stay in the target." }),
    back(3, "3"),
  ]);
  expect(states(plan)).toEqual([
    ["cross-tenant/3-step", { state: "pending" }],
    [
      "cross-tenant/2-step",
      { state: "blocked", reason: "it cannot be taken back: Groups stay in the target." },
    ],
    [
      "cross-tenant/1-step",
      { state: "blocked", reason: "cross-tenant/2-step came after it and cannot be taken back" },
    ],
  ]);
  expect(plan.after.schema.version).toBe("3");
});
