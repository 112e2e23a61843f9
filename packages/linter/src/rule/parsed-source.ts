import { type ParsedExpression, parse } from "@syncschema/expressions";
import type { MappingSourceNode } from "@syncschema/model";

/** The expression of a source, parsed; of a source without a text the empty one, which has no root. */
export function parsedSource({ expression = "" }: MappingSourceNode): ParsedExpression {
  let parsed = parsedTexts.get(expression);
  if (parsed === undefined) {
    if (parsedTexts.size === mostTexts) parsedTexts.clear();
    parsed = parse(expression);
    parsedTexts.set(expression, parsed);
  }
  return parsed;
}

/** The exports of a fleet hold the same few hundred expressions again and again. */
const parsedTexts = new Map<string, ParsedExpression>();
const mostTexts = 2000;
