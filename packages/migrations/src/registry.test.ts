import { lint, rules } from "@syncschema/linter";
import type { Profile, SchemaDocument } from "@syncschema/model";
import { describe, expect, test } from "vitest";
import { fixtures, generated, realExports } from "../test/schemas.ts";
import { inSequence } from "./migration/sequence.ts";
import { migrations } from "./registry.ts";
import { testMigration } from "./testing/index.ts";

for (const migration of migrations)
  testMigration(
    migration,
    { describe, test },
    { schemas: [...fixtures, ...generated, ...realExports], errors },
  );

test("the numbers of every sequence are consecutive, what one depends on exists, and the order is theirs", () => {
  expect(inSequence(migrations)).toEqual(migrations);
});

test.each(migrations)("$id names the page that its knowledge comes from", ({ source }) => {
  expect(source).toMatch(/^https:/);
});

function errors(document: SchemaDocument, profile: Profile): string[] {
  return lint(document, { rules, profile })
    .filter(({ severity }) => severity === "error")
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}
