import type { AttributeDefinitionNode } from "@syncschema/model";

/** Whether a definition says how the connector reads the attribute: by an XPath in Workday, a JSONPath in SuccessFactors. */
export function hasApiExpression({ value: { apiExpressions } }: AttributeDefinitionNode): boolean {
  return Array.isArray(apiExpressions) && apiExpressions.length > 0;
}
