import { encode, type FilterClauseNode, readDocument } from "@syncschema/model";
import { describe, expect, test } from "vitest";
import { type ExampleParts, exampleSchema, userAttributes } from "../../examples/example-schema.ts";
import { areDifferentValues, isOpposite, needsValue } from "./clause-logic.ts";
import { clause, inScope } from "./example-scope.ts";

/** The nodes of some clauses of one group. */
function clauses(...list: readonly ReturnType<typeof clause>[]): readonly FilterClauseNode[] {
  return read({ mapping: inScope(list) });
}

function read(parts: ExampleParts): readonly FilterClauseNode[] {
  const text = JSON.stringify(exampleSchema("scim", parts));
  const reading = readDocument("example.json", encode(text, { charset: "utf-8", bom: false }));
  if (reading.kind !== "schema") throw new Error("the example is no schema");
  return reading.schema.rules[0]?.objectMappings[0]?.filterGroups.flatMap((group) => group.clauses) ?? [];
}

function pair(
  a: ReturnType<typeof clause>,
  b: ReturnType<typeof clause>,
): readonly [FilterClauseNode, FilterClauseNode] {
  return clauses(a, b) as readonly [FilterClauseNode, FilterClauseNode];
}

describe("two clauses are opposites", () => {
  test.each([
    [clause("department", "EQUALS", "A"), clause("department", "NOT EQUALS", "A")],
    [clause("department", "NOT REGEX MATCH", "^A"), clause("department", "REGEX MATCH", "^A")],
    [clause("department", "IS TRUE"), clause("department", "IS FALSE")],
    [clause("department", "IS NULL"), clause("department", "IS NOT NULL")],
    [clause("department", "is_null"), clause("department", "Is Not Null")],
  ])("%o and %o", (a, b) => {
    expect(isOpposite(...pair(a, b))).toBe(true);
    expect(isOpposite(...pair(b, a))).toBe(true);
  });
});

describe("two clauses are no opposites", () => {
  test.each([
    [clause("department", "EQUALS", "A"), clause("department", "NOT EQUALS", "B")],
    [clause("department", "EQUALS", "A"), clause("department", "EQUALS", "A")],
    [clause("department", "EQUALS", "A", "B"), clause("department", "NOT EQUALS", "A", "B")],
    [clause("department", "IS TRUE"), clause("department", "IS NULL")],
    [clause("department", "RESEMBLES", "A"), clause("department", "NOT EQUALS", "A")],
  ])("%o and %o", (a, b) => {
    expect(isOpposite(...pair(a, b))).toBe(false);
  });
});

test("values are different when no reading makes them equal", () => {
  const differ = (a: string, b: string) =>
    areDifferentValues(
      ...pair(clause("department", "EQUALS", a), clause("department", "EQUALS", b)),
      "EQUALS",
    );
  expect(differ("Sales", "Marketing")).toBe(true);
  expect(differ("Sales", "sales ")).toBe(false);
  expect(differ("1", "01")).toBe(false);
  expect(differ("", "0")).toBe(true);
});

test("of an attribute with several values nothing is concluded", () => {
  const attributes = [...userAttributes, { name: "otherMails", multivalued: true }];
  const mapping = inScope([clause("otherMails", "EQUALS", "a"), clause("otherMails", "EQUALS", "b")]);
  const [a, b] = read({ source: { attributes }, mapping }) as readonly [FilterClauseNode, FilterClauseNode];
  expect(areDifferentValues(a, b, "EQUALS")).toBe(false);
});

test("every known operator but IS NULL needs a value", () => {
  const [negative, isNull, unknown] = clauses(
    clause("department", "NOT EQUALS", "A"),
    clause("department", "IS NULL"),
    clause("department", "RESEMBLES", "A"),
  ).map(needsValue);
  expect([negative, isNull, unknown]).toEqual([true, false, false]);
});
