import type { FilterClauseNode } from "@syncschema/model";
import { definitionOf, operatorOf } from "./clause.ts";

/**
 * Whether two clauses of one attribute are each other's opposite: of two, any value satisfies exactly one. An
 * empty value satisfies neither, but for IS NULL.
 */
export function isOpposite(a: FilterClauseNode, b: FilterClauseNode): boolean {
  const operator = operatorOf(a);
  const opposite = opposites.find((pair) => pair.includes(operator ?? ""));
  if (!opposite || operator === operatorOf(b) || !opposite.includes(operatorOf(b) ?? "")) return false;
  return hasSingleMeaning(a, b) && a.values[0] === b.values[0];
}

/** Whether two clauses use an operator on different values. */
export function areDifferentValues(a: FilterClauseNode, b: FilterClauseNode, operator: string): boolean {
  if (operatorOf(a) !== operator || operatorOf(b) !== operator || !hasSingleMeaning(a, b)) return false;
  const [first = "", second = ""] = [a.values[0], b.values[0]];
  // Documented is a comparison by case and of texts; what only differs so far is not called different.
  const isSameNumber = first.trim() !== "" && Number(first) === Number(second);
  return first.trim().toLowerCase() !== second.trim().toLowerCase() && !isSameNumber;
}

/** Whether the clause is false when the attribute has no value, as it is for every operator but one. */
export function needsValue(clause: FilterClauseNode): boolean {
  const operator = operatorOf(clause);
  return operator !== undefined && operator !== "IS NULL";
}

const opposites = [
  ["EQUALS", "NOT EQUALS"],
  ["REGEX MATCH", "NOT REGEX MATCH"],
  ["IS TRUE", "IS FALSE"],
  ["IS NULL", "IS NOT NULL"],
];

/** With several values, in the clause or in the attribute, nobody has published how they are compared. */
function hasSingleMeaning(a: FilterClauseNode, b: FilterClauseNode): boolean {
  return a.values.length < 2 && b.values.length < 2 && !definitionOf(a)?.multivalued;
}
