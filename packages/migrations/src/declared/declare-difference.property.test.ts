import { compareSchemas, encode, readDocument, type SchemaDocument } from "@syncschema/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildSchema, kinds } from "../../../../fixtures/generator/build.js";
import { smallCrossTenant, smallScim } from "../../../../fixtures/generator/small.js";
import { editedSchemas } from "../../test/random-edits.ts";
import { readsAsMigration } from "../../test/reads-as-migration.ts";
import { applyOperations } from "../apply/apply-operations.ts";
import { planMigrations } from "../plan/plan-migrations.ts";
import { declareDifference } from "./declare-difference.ts";
import { declaredMigration } from "./declared-migration.ts";

const schemas: readonly (readonly [string, object, number])[] = [
  ["a small cross-tenant schema", smallCrossTenant(), 60],
  ["a small schema of an app", smallScim(), 60],
  ...kinds.map((kind: string) => [kind, buildSchema({ kind }), 8] as const),
];

describe.each(schemas)("%s", (_, schema, numRuns) => {
  const edited = editedSchemas(schema);

  test("two schemas with any differences: the migration leads from the one to the other and back", () => {
    let declared = 0;
    let total = 0;
    fc.assert(
      fc.property(edited, edited, (one, other) => {
        const before = read(one);
        const after = read(other);
        fc.pre(before !== undefined && after !== undefined);
        const difference = declareDifference(before, after);
        total++;
        if (!difference.ok) {
          expect(difference.reasons.join()).toMatch(/one of several/);
          return;
        }
        declared++;
        const { operations, down } = difference;
        const there = applyOperations(before, operations).document;
        expect(compareSchemas(there, after)).toEqual([]);
        if (Array.isArray(down))
          expect(compareSchemas(applyOperations(there, down).document, before)).toEqual([]);
        if (operations.length > 0) expectToRun({ operations, down }, before, after);
      }),
      { numRuns },
    );
    expect(declared / total).toBeGreaterThan(0.8);
  });
});

/** From its file, in a plan, and done once and for all. */
function expectToRun(
  difference: Pick<Extract<ReturnType<typeof declareDifference>, { ok: true }>, "operations" | "down">,
  before: SchemaDocument,
  after: SchemaDocument,
): void {
  const migration = declaredMigration(
    readsAsMigration({
      id: "own/1-difference",
      summary: "S",
      why: "W.",
      profiles: [before.profile],
      ...difference,
    }),
  );
  const options = { migrations: [migration], profile: before.profile };
  const plan = planMigrations(before, options);
  expect(plan.steps.map(({ state }) => state)).toEqual([{ state: "pending" }]);
  expect(compareSchemas(plan.after, after)).toEqual([]);
  expect(planMigrations(plan.after, options).steps.map(({ state }) => state)).toEqual([{ state: "applied" }]);
}

function read(schema: object): SchemaDocument | undefined {
  const reading = readDocument("a.json", encode(JSON.stringify(schema), { charset: "utf-8", bom: false }));
  return reading.kind === "schema" ? reading : undefined;
}
