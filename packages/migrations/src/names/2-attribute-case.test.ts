import { expect, test } from "vitest";
import { read } from "../../test/planning.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { newAttributeMapping } from "../operation/ensure-attribute-mapping.ts";
import { planMigrations } from "../plan/plan-migrations.ts";
import { attributeCase } from "./2-attribute-case.ts";

function planned(parts: Parameters<typeof exampleSchema>[1]) {
  const plan = planMigrations(read(exampleSchema("scim", parts)), { migrations: [attributeCase] });
  const [step] = plan.steps;
  const [mapping] = plan.after.schema.rules.flatMap(({ objectMappings }) => objectMappings);
  return { state: step?.state.state, mapping };
}

test("an attribute that is mapped twice in different cases is left to a person", () => {
  const { state, mapping } = planned({
    source: ["mail"],
    target: ["email"],
    mappings: [
      ["email", "[mail]"],
      ["Email", "[mail]"],
    ],
  });
  expect(state).toBe("applied");
  expect(mapping?.attributeMappings.map(({ targetAttributeName }) => targetAttributeName)).toContain("Email");
});

test("a name that is defined in two cases is one of them already", () => {
  expect(
    planned({ source: ["mail", "Mail"], target: ["email"], mappings: [["email", "[Mail]"]] }).state,
  ).toBe("applied");
});

test("text and tree of an expression follow, and its layout stays", () => {
  const source = newAttributeMapping("email", { source: 'Join("@", [Mail], [MAIL])' }).source as object;
  const { mapping } = planned({
    source: ["mail"],
    target: ["email"],
    mappings: [
      {
        ...newAttributeMapping("email", { source: "[mail]" }),
        source: { ...source, expression: 'Join( "@", [Mail], [MAIL] )' },
      },
    ],
  });
  const read = mapping?.attributeMappings.at(-1)?.source;
  expect(read?.expression).toBe('Join( "@", [mail], [mail] )');
  expect(read?.parameters.map(({ name }) => name)).toEqual(["@", "mail", "mail"]);
});

test("clauses that are equal but for the case keep their own values", () => {
  const clause = (sourceOperandName: string, value: string) => ({
    operatorName: "EQUALS",
    sourceOperandName,
    targetOperand: { values: [value] },
  });
  const { state, mapping } = planned({
    source: ["department"],
    mapping: {
      scope: {
        groups: [
          {
            name: "Sales",
            clauses: [clause("Department", "a"), clause("Department", "b"), clause("DEPARTMENT", "c")],
          },
        ],
      },
    },
  });
  expect(state).toBe("pending");
  expect(
    mapping?.filterGroups.flatMap(({ clauses }) =>
      clauses.map(({ sourceOperandName, values }) => [sourceOperandName, ...values]),
    ),
  ).toEqual([
    ["department", "a"],
    ["department", "b"],
    ["department", "c"],
  ]);
});
