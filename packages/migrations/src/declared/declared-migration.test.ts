import { schemaProblems } from "@syncschema/linter";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { smallCrossTenant, smallScim } from "../../../../fixtures/generator/small.js";
import { read } from "../../test/planning.ts";
import { operationsOn } from "../../test/random-operations.ts";
import { readsAsMigration } from "../../test/reads-as-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import type { ParameterValues } from "../migration/parameters.ts";
import type { Operation } from "../operation/operation.ts";
import { planMigrations } from "../plan/plan-migrations.ts";
import { testMigration } from "../testing/index.ts";
import { declaredMigration } from "./declared-migration.ts";
import type { MigrationDeclaration } from "./migration-declaration.ts";
import { migrationSchema } from "./migration-schema.ts";

const mapping = "rule:Rule / mapping:User→User";
const define: Operation = {
  op: "ensure-attribute-definition",
  at: "directory:Azure Active Directory / object:User / attribute:extension_{{app}}_title",
};
const map: Operation = {
  op: "ensure-attribute-mapping",
  at: `${mapping} / attribute:title`,
  source: 'Join("{{separator}}", [extension_{{app}}_title], "x")',
};

const declaration: MigrationDeclaration = {
  id: "contoso/1-title",
  summary: "The title comes from an extension",
  why: "People ask for it.",
  profiles: ["scim"],
  parameters: {
    app: { description: "the id of the app", example: "9d98ed11" },
    separator: { description: "what stands between", example: "-", default: " " },
  },
  when: { exists: ["directory:customappsso / object:User / attribute:title"] },
  operations: [map, define],
  down: "inverse",
};

const before = exampleSchema("scim", { target: ["title"] });
const migration = declaredMigration(readsAsMigration(declaration));
const planned = (schema: unknown, parameters: ParameterValues, declared = migration) =>
  planMigrations(read(schema as object), { migrations: [declared], parameters });
const states = (...given: Parameters<typeof planned>) => planned(...given).steps.map(({ state }) => state);

testMigration(
  {
    ...migration,
    examples: [
      {
        title: "an app that takes titles",
        before,
        after: exampleSchema("scim", {
          target: ["title"],
          source: ["extension_9d98ed11_title"],
          mappings: [["title", 'Join("-", [extension_9d98ed11_title], "x")']],
        }),
      },
    ],
  },
  { describe, test },
);

test("a parameter is asked for by name", () => {
  expect(states(before, {})).toMatchObject([{ state: "blocked", missing: ["app"] }]);
});

test.each(['a"b', "a]b", "a\\"])("a value that would end an expression is refused: %s", (app) => {
  expect(states(before, { app })).toMatchObject([
    { state: "blocked", reason: expect.stringMatching(/app is/) },
  ]);
});

test("a value in an address is one name, whatever is in it", () => {
  const declared = declaredMigration({ ...declaration, operations: [define], when: {} });
  const { after } = planned(before, { app: "a / b#1" }, declared);
  expect(JSON.stringify(after.root)).toContain('"extension_a / b#1_title"');
});

test("a schema of which the condition does not hold is none of its own, and the reason says why", () => {
  expect(states(exampleSchema("scim", {}), { app: "a" })).toEqual([
    {
      state: "not-applicable",
      reason: "it has no directory:customappsso / object:User / attribute:title",
    },
  ]);
  const absent = declaredMigration({ ...declaration, when: { absent: [mapping] } });
  expect(states(before, { app: "a" }, absent)).toEqual([
    { state: "not-applicable", reason: `it has ${mapping}` },
  ]);
});

test("with the inverse as way back, what is done in part is blocked: that part would be undone as well", () => {
  const half = exampleSchema("scim", { target: ["title"], source: ["extension_a_title"] });
  expect(states(half, { app: "a" })).toEqual([
    {
      state: "blocked",
      reason:
        "its way back would undo what is so already: define directory:Azure Active Directory / object:User / attribute:extension_a_title as String",
    },
  ]);
  const irreversible = declaredMigration({ ...declaration, down: { irreversible: "Values stay." } });
  expect(states(half, { app: "a" }, irreversible)).toEqual([{ state: "pending" }]);
});

test.each([
  ["cross-tenant", smallCrossTenant()],
  ["scim", smallScim()],
])("every operation on a %s schema keeps to the format", (_, schema) => {
  fc.assert(
    fc.property(operationsOn(read(schema)), (operations) => {
      const value = JSON.parse(JSON.stringify({ ...declaration, operations }));
      expect(schemaProblems(value, migrationSchema)).toEqual([]);
    }),
  );
});
