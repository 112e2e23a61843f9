import { expect, test } from "vitest";
import { read } from "../../test/planning.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { newAttributeDefinition } from "../operation/ensure-attribute-definition.ts";
import { newAttributeMapping } from "../operation/ensure-attribute-mapping.ts";
import { planMigrations } from "../plan/plan-migrations.ts";
import { flowNullValues } from "./3-flow-null-values.ts";

function state(parts: Parameters<typeof exampleSchema>[1], flowNullAttribute = "Phone") {
  const { steps } = planMigrations(read(exampleSchema("hr-inbound", parts)), {
    migrations: [flowNullValues],
    parameters: { flowNullAttribute },
  });
  return steps[0]?.state;
}

test.each([
  ["nobody defines", {}, 'no object that a mapping reads defines "Phone"'],
  [
    "has several values",
    { source: [newAttributeDefinition("Phone", { multivalued: true })] },
    "directory:Workday / object:User / attribute:Phone has several values, and empty values flow only from attributes that are neither",
  ],
  [
    "people are matched by",
    {
      source: ["Phone"],
      target: ["mobile"],
      mappings: [newAttributeMapping("mobile", { source: "[Phone]", matchingPriority: 2 })],
    },
    "rule:Rule / mapping:User→User / attribute:mobile reads it and has to have a value, so that it must not be emptied",
  ],
  [
    "a required attribute is made of",
    {
      source: ["Phone"],
      target: [newAttributeDefinition("mobile", { required: true })],
      mappings: [["mobile", "Trim([Phone])"]],
    },
    "rule:Rule / mapping:User→User / attribute:mobile reads it and has to have a value, so that it must not be emptied",
  ],
] as const)("an attribute that %s is refused", (_, parts, reason) => {
  expect(state(parts)).toEqual({ state: "blocked", reason });
});

test("one whose empty values flow already is done", () => {
  const source = [newAttributeDefinition("Phone", { flowNullValues: true })];
  expect(state({ source })).toEqual({ state: "applied" });
});
