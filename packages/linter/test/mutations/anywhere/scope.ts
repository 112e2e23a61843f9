import { type FilterClauseNode, propertyPointer, type SchemaDocument } from "@syncschema/model";
import fc from "fast-check";
import { hrInbound, scim } from "../fixture.ts";
import { anywhere, type FaultAnywhere, set } from "./fault.ts";
import { clauses, nodesOf } from "./places.ts";
import { otherCases, slips } from "./slips.ts";

/** The clauses whose group people wrote: objects that fall out of it are deprovisioned. */
const scoping = (document: SchemaDocument) =>
  clauses(document).filter(({ parent }) => parent.collection === "groups");

/** One more clause in the group of another. */
function beside({ parent }: FilterClauseNode, value: object, on: string) {
  const list = propertyPointer(parent, "clauses");
  return {
    edits: [{ op: "append", pointer: list, value } as const],
    at: `${list}/${parent.clauses.length}`,
    on,
  };
}

export const scope: readonly FaultAnywhere[] = [
  anywhere({
    rule: "scope-attribute-unknown",
    by: "a slip in the name of an attribute, or another case of it",
    places: clauses,
    values: fc.oneof(slips, otherCases),
    make(clause, change) {
      const name = change(clause.sourceOperandName ?? "");
      const objects = clause.parent.parent.sourceObjects;
      const isKnown = objects.some(({ attributes }) =>
        attributes.some((attribute) => attribute.name === name),
      );
      return isKnown
        ? undefined
        : { edits: [set(clause, "sourceOperandName", name)], at: clause.pointer, on: "sourceOperandName" };
    },
  }),
  anywhere({
    rule: "scope-operator-unknown",
    by: "a slip in the name of an operator",
    places: clauses,
    values: fc.oneof(
      slips,
      otherCases,
      fc.constantFrom(
        () => "CONTAINS",
        () => "STARTS WITH",
        () => "",
      ),
    ),
    make(clause, change) {
      const operator = change(clause.operatorName ?? "");
      return operator === clause.operatorName
        ? undefined
        : { edits: [set(clause, "operatorName", operator)], at: clause.pointer, on: "operatorName" };
    },
  }),
  anywhere({
    rule: "scope-operand-missing",
    by: "nothing to compare with",
    places: (document) => clauses(document).filter(({ values }) => values.length > 0),
    values: fc.constantFrom(null, { values: [] }),
    make: (clause, operand) => ({
      edits: [set(clause, "targetOperand", operand)],
      at: clause.pointer,
      on: "targetOperand",
    }),
  }),
  anywhere({
    rule: "scope-operand-unexpected",
    by: "a value for an operator that takes none",
    places: (document) => clauses(document).filter(({ values }) => values.length === 0),
    values: fc.string({ minLength: 1 }),
    make: (clause, value) => ({
      edits: [set(clause, "targetOperand", { values: [value] })],
      at: clause.pointer,
      on: "targetOperand",
    }),
  }),
  anywhere({
    rule: "scope-operand-type",
    by: "a question of truth about a text",
    of: [scim, hrInbound],
    places: scoping,
    values: fc.constantFrom("IS TRUE", "IS FALSE"),
    make: (clause, operator) => ({
      edits: [set(clause, "operatorName", operator), set(clause, "targetOperand", null)],
      at: clause.pointer,
      on: "operatorName",
    }),
  }),
  anywhere({
    rule: "scope-invalid-regex",
    by: "a pattern that .NET refuses",
    places: clauses,
    values: fc.tuple(
      fc.constantFrom("REGEX MATCH", "NOT REGEX MATCH"),
      fc.constantFrom("[", "(a", "a)", "*a", "a**", "(?<x", "[z-a]", "a{3,1}"),
    ),
    make: (clause, [operator, pattern]) => ({
      edits: [set(clause, "operatorName", operator), set(clause, "targetOperand", { values: [pattern] })],
      at: clause.pointer,
      on: "targetOperand",
    }),
  }),
  anywhere({
    rule: "scope-duplicate-clause",
    by: "a clause that stands twice",
    places: clauses,
    values: fc.constant(null),
    make: (clause) => beside(clause, clause.value, "operatorName"),
  }),
  anywhere({
    rule: "scope-contradiction",
    by: "a clause that excludes another",
    places: scoping,
    values: fc.constant("IS NULL"),
    make: (clause, operatorName) => {
      const { sourceOperandName } = clause;
      const broken = beside(clause, { sourceOperandName, operatorName, targetOperand: null }, "operatorName");
      const [first, ...others] = clause.parent.clauses.filter(
        (other) => other.sourceOperandName === sourceOperandName,
      );
      return first && others.length === 0 ? broken : undefined;
    },
  }),
  anywhere({
    rule: "scope-empty-group",
    by: "a group without its clauses",
    places: (document) => nodesOf(document, "FilterGroup"),
    values: fc.constant(null),
    make: (group) => ({ edits: [set(group, "clauses", [])], at: group.pointer, on: "name" }),
  }),
];
