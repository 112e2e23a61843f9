import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lint, rules } from "@syncschema/linter";
import { compareSchemas, type Profile, readDocument, type SchemaDocument } from "@syncschema/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildSchema } from "../../../fixtures/generator/build.js";
import { smallCrossTenant, smallScim } from "../../../fixtures/generator/small.js";
import { applyOperations } from "../src/apply/apply-operations.ts";
import type { Migration } from "../src/migration/define-migration.ts";
import { planMigrations } from "../src/plan/plan-migrations.ts";
import { migrations } from "../src/registry.ts";
import { type MigrationTestOptions, migrationCases } from "../src/testing/migration-cases.ts";
import { agedMigrations, agedSchemas } from "./aged-schemas.ts";
import { read } from "./planning.ts";
import { operationsOn } from "./random-operations.ts";

describe.each(agedMigrations)("%s", (id) => {
  const migration = named(id);
  const schemas = Object.entries(agedSchemas(id)).map(([name, schema]): [string, SchemaDocument] => [
    name,
    read(schema),
  ]);

  test.each(schemas)("has something to do in a schema from before it: %s", (_, schema) => {
    expect(stateOf(migration, schema)).toBe("pending");
    keepsItsPromises(migration, schema);
  });

  test("keeps its promises whatever people have done to such a schema", () => {
    const [[, minimal]] = schemas as [[string, SchemaDocument]];
    let pending = 0;
    fc.assert(
      fc.property(operationsOn(minimal), (operations) => {
        const { document } = applyOperations(minimal, operations);
        keepsItsPromises(migration, document);
        if (stateOf(migration, document) === "pending") pending++;
      }),
      { numRuns: 40 },
    );
    expect(pending).toBeGreaterThan(0);
  });
});

test("every migration keeps its promises on schemas that are none of its own", () => {
  const schemas = [read(smallScim()), read(smallCrossTenant()), read(buildSchema({ kind: "cloud-sync" }))];
  for (const schema of schemas)
    fc.assert(
      fc.property(fc.constantFrom(...migrations), operationsOn(schema), (migration, operations) => {
        // Without lint, which would look at them as the kind of schema that they are not.
        const { document } = applyOperations(schema, operations);
        keepsItsPromises(migration, document, {});
      }),
      { numRuns: 40 },
    );
});

test("what is done on request alone is not done to a file for which nobody asks", () => {
  for (const id of agedMigrations.filter((each) => named(each).onRequest)) {
    for (const schema of Object.values(agedSchemas(id)).map(read)) {
      const [step] = planMigrations(schema, { migrations: [named(id)] }).steps;
      expect(step?.state).toMatchObject({
        state: "not-applicable",
        reason: expect.stringMatching(/^it is done on request alone: it needs the parameter /),
      });
    }
  }
});

const corpus = process.env.SYNCSCHEMA_CORPUS;

describe.skipIf(!corpus)("real exports, from the folder in SYNCSCHEMA_CORPUS", () => {
  const files = corpus ? readdirSync(corpus).filter((name) => name.endsWith(".json")) : [];

  test.each(files)("the whole catalogue changes only what it announces in %s", (name) => {
    const reading = readDocument(name, new Uint8Array(readFileSync(join(corpus ?? "", name))));
    if (reading.kind !== "schema") return;
    walkThrough(reading);
  });
});

test("the whole catalogue changes only what it announces in any kind of schema", () => {
  for (const kind of ["cross-tenant", "scim", "cloud-sync", "hr-inbound"])
    walkThrough(read(buildSchema({ kind })));
});

/** Every migration on the result of those before it, and all of them in one plan. */
function walkThrough(document: SchemaDocument): void {
  const parameters = examplesOf(migrations);
  let current = document;
  for (const migration of migrations) {
    keepsItsPromises(migration, current);
    current = planMigrations(current, { selected: [migration], parameters }).after;
  }
  const { after } = planMigrations(document, { parameters });
  expect(compareSchemas(current, after)).toEqual([]);
}

/** Done twice is done once, what is announced is what differs, the way back leads back, and lint finds no new error. */
function keepsItsPromises(
  migration: Migration,
  schema: SchemaDocument,
  options: MigrationTestOptions = { errors },
): void {
  const cases = migrationCases(migration, { ...options, schemas: [schema] });
  cases.at(-1)?.run();
}

/** Errors by their rules and how often: the message of one that was there before changes with a name in it. */
function errors(document: SchemaDocument, profile: Profile): string[] {
  const counts = new Map<string, number>();
  return lint(document, { rules, profile })
    .filter(({ severity }) => severity === "error")
    .map(({ ruleId }) => {
      const count = (counts.get(ruleId) ?? 0) + 1;
      counts.set(ruleId, count);
      return `${ruleId}, number ${count}`;
    });
}

function named(id: string): Migration {
  const found = migrations.find((migration) => migration.id === id);
  if (found === undefined) throw new Error(`there is no migration ${id}`);
  return found;
}

/** With the values that it shows as examples. */
function stateOf(migration: Migration, schema: SchemaDocument): string | undefined {
  const parameters = examplesOf([migration]);
  return planMigrations(schema, { migrations: [migration], parameters }).steps[0]?.state.state;
}

/** The values that the migrations show as examples. */
function examplesOf(all: readonly Migration[]): Record<string, string> {
  const declared = all.flatMap(({ parameters = {} }) => Object.entries(parameters));
  return Object.fromEntries(declared.map(([name, { example }]) => [name, example]));
}
