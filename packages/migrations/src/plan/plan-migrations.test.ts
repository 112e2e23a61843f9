import { describe, expect, test } from "vitest";
import { buildSchema } from "../../../../fixtures/generator/build.js";
import { read } from "../../test/planning.ts";
import { defineMigration, type Migration, type MigrationState } from "../migration/define-migration.ts";
import { propertyChange } from "../migration/property-change.ts";
import { migrations } from "../migrations.ts";
import { planMigrations } from "./plan-migrations.ts";

/** A migration of version `from` to the next. */
function step(from: number, state?: MigrationState): Migration {
  return defineMigration({
    id: `cross-tenant/${from}-step`,
    summary: "",
    why: "",
    profiles: ["cross-tenant"],
    source: "",
    notes: [],
    examples: [],
    detect: ({ schema }) => state ?? { state: schema.version === `${from}` ? "pending" : "applied" },
    up: ({ schema }) =>
      schema.version === `${from}` ? [propertyChange(schema, "version", `${from + 1}`, "cosmetic")] : [],
    down: { kind: "irreversible", reason: "" },
  });
}

const schema = (version: string) =>
  read({ id: "Azure2Azure.a.b", version, synchronizationRules: [], directories: [] });
const states = ({ steps }: ReturnType<typeof planMigrations>) => steps.map(({ state }) => state.state);

test("each migration is planned on the result of those before it", () => {
  const { before, after, steps } = planMigrations(schema("1"), { migrations: [step(1), step(2), step(3)] });
  expect(before.schema.version).toBe("1");
  expect(after.schema.version).toBe("4");
  expect(steps.map(({ changes }) => changes.map(({ before }) => before))).toEqual([
    ['"1"'],
    ['"2"'],
    ['"3"'],
  ]);
});

test("one that is applied already changes nothing", () => {
  const plan = planMigrations(schema("2"), { migrations: [step(1), step(2)] });
  expect(states(plan)).toEqual(["applied", "pending"]);
  expect(plan.after.schema.version).toBe("3");
});

test("a blocked one ends the plan: what was planned before stays, what comes after is not asked", () => {
  const blocked = step(2, { state: "blocked", reason: "a person has to decide" });
  const plan = planMigrations(schema("1"), { migrations: [step(1), blocked, step(3)] });
  expect(states(plan)).toEqual(["pending", "blocked"]);
  expect(plan.steps[1]).toMatchObject({ changes: [], state: { reason: "a person has to decide" } });
  expect(plan.after.schema.version).toBe("2");
});

test("one that does not apply is passed over", () => {
  const passed = step(1, { state: "not-applicable", reason: "it has no rule" });
  const plan = planMigrations(schema("2"), { migrations: [passed, step(2)] });
  expect(states(plan)).toEqual(["not-applicable", "pending"]);
  expect(plan.steps[0]?.changes).toEqual([]);
});

describe("the kind of provisioning", () => {
  test("decides: a schema of another kind is left alone, and the reason names both", () => {
    const { before, after, steps } = planMigrations(read(buildSchema({ kind: "scim" })));
    expect(steps.map(({ state }) => state)).toEqual(
      migrations.map(() => ({
        state: "not-applicable",
        reason: "it is for cross-tenant, and this schema is scim",
      })),
    );
    expect(after).toBe(before);
  });

  test("can be given by a person, who knows better", () => {
    const document = schema("1");
    const options = { migrations: [step(1)] };
    expect(states(planMigrations(document, { ...options, profile: "scim" }))).toEqual(["not-applicable"]);
    expect(states(planMigrations(document, { ...options, profile: undefined }))).toEqual(["pending"]);
    const unknown = read({ id: "a", version: "1", synchronizationRules: [], directories: [] });
    expect(planMigrations(unknown, options).steps[0]?.state).toMatchObject({
      reason: "it is for cross-tenant, and this schema is of no known kind",
    });
    expect(states(planMigrations(unknown, { ...options, profile: "cross-tenant" }))).toEqual(["pending"]);
  });
});

describe("what every migration has", () => {
  test.each(migrations.map((migration) => [migration.id, migration] as const))(
    "%s: an id of its kind, sentences, a source and examples",
    (id, { profiles, summary, why, source, notes, examples, down }) => {
      expect(id).toMatch(/^[a-z-]+\/\d+-[a-z\d-]+$/);
      expect(profiles).toContain(id.split("/")[0]);
      expect(summary).toMatch(/^[A-Z].*[^.]$/);
      expect(source).toMatch(/^https:\/\//);
      for (const text of [why, down.reason, ...notes]) expect(text).toMatch(/^[A-Z].*\.$/);
      expect(examples.length).toBeGreaterThan(0);
    },
  );

  test("no two have the same id", () => {
    expect(new Set(migrations.map(({ id }) => id)).size).toBe(migrations.length);
  });
});
