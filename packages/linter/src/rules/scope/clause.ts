import { type AttributeDefinitionNode, type FilterClauseNode, findAttribute } from "@syncschema/model";
import { findOperator } from "./operators.ts";

/** The operator's name as files spell it; undefined for one that is not known. */
export function operatorOf({ operatorName }: FilterClauseNode): string | undefined {
  return operatorName === undefined ? undefined : findOperator(operatorName)?.name;
}

/** The definition of the attribute that a clause looks at. */
export function definitionOf(clause: FilterClauseNode): AttributeDefinitionNode | undefined {
  const { sourceObjects } = clause.parent.parent;
  const found = findAttribute(sourceObjects, clause.sourceOperandName ?? "");
  return found.match === "none" ? undefined : found.definition;
}

/** The values of a clause that compares with a regular expression. */
export function patternsOf(clause: FilterClauseNode): readonly string[] {
  const operator = operatorOf(clause);
  return operator === "REGEX MATCH" || operator === "NOT REGEX MATCH" ? clause.values : [];
}

/** `department NOT EQUALS "Sales"` */
export function clauseText(clause: FilterClauseNode): string {
  const values = clause.values.map((value) => `"${value}"`).join(", ");
  return [clause.sourceOperandName, clause.operatorName, values].filter(Boolean).join(" ");
}
