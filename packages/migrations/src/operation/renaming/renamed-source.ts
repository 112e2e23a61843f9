import { attributesIn, parse } from "@syncschema/expressions";
import { applyTextEdits, isJsonObject, type JsonObject } from "@syncschema/model";

/** A source that reads an attribute by its new name, in its text and in its tree; undefined where it does not read it. */
export function renamedSource(source: unknown, from: string, to: string): JsonObject | undefined {
  if (!isJsonObject(source)) return undefined;
  const renamed: Record<string, unknown> = { ...source };
  let reads = false;
  const { type, name, expression, parameters } = source;
  if (String(type ?? "Attribute").toLowerCase() === "attribute" && name === from) {
    renamed.name = to;
    reads = true;
  }
  const text = typeof expression === "string" ? renamedExpression(expression, from, to) : expression;
  if (text !== expression) {
    renamed.expression = text;
    reads = true;
  }
  if (Array.isArray(parameters)) {
    const changed = parameters.map((parameter: unknown) => {
      const value = isJsonObject(parameter) ? renamedSource(parameter.value, from, to) : undefined;
      return value ? { ...(parameter as JsonObject), value } : (parameter as unknown);
    });
    if (changed.some((parameter, index) => parameter !== parameters[index])) {
      renamed.parameters = changed;
      reads = true;
    }
  }
  return reads ? renamed : undefined;
}

/** The layout of the expression stays. */
function renamedExpression(expression: string, from: string, to: string): string {
  if (!expression.includes(from)) return expression;
  const { root } = parse(expression);
  if (root === undefined) return expression;
  const edits = attributesIn(root)
    .filter(({ name }) => name === from)
    .map(({ start, end }) => ({ start, end, text: `[${to}]` }));
  return edits.length === 0 ? expression : applyTextEdits(expression, edits);
}
