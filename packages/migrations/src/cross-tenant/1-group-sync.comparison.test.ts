import { readFileSync } from "node:fs";
import { compareSchemas } from "@syncschema/model";
import { expect, test } from "vitest";
import { read } from "../../test/planning.ts";
import { planMigrations } from "../plan/plan-migrations.ts";
import { migrations } from "../registry.ts";

test("a comparison of the schema before and after finds the changes that were declared, with their impact", () => {
  const file = new URL("../../../../fixtures/cross-tenant/schema.json", import.meta.url);
  const { before, after, steps } = planMigrations(read(readFileSync(file)), {
    migrations,
    profile: "cross-tenant",
  });
  const declared = steps
    .flatMap(({ changes }) => changes)
    .filter(({ kind }) => kind !== "keep")
    .map(({ kind, ...change }) => ({ ...change, kind: kind === "add" ? "added" : "changed" }));
  expect(compareSchemas(before, after).map(summary).sort()).toEqual(declared.map(summary).sort());
});

function summary(change: {
  readonly kind: string;
  readonly address: string;
  readonly property?: string;
  readonly impact: string;
}): string {
  return [change.kind, change.address, change.property ?? "", change.impact].join(" · ");
}
