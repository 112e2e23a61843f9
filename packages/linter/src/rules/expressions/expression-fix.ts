import { type BuiltSource, buildSource, type Edit, parse } from "@syncschema/expressions";
import { applyTextEdits, type JsonEdit, type MappingSourceNode, propertyPointer } from "@syncschema/model";

/**
 * Edits that change the text of a source and its tree together; undefined where the tree of the new text is not
 * known, since a text alone would contradict the tree that stands beside it.
 */
export function expressionFix(source: MappingSourceNode, edits: readonly Edit[]): JsonEdit[] | undefined {
  const text = applyTextEdits(source.expression ?? "", edits);
  const built = buildSource(parse(text));
  if (!built.ok) return undefined;
  return [setting(source, "expression", text), ...treeEdits(source, built)];
}

/** Edits that make a source's tree what its text says. */
export function treeEdits(source: MappingSourceNode, built: Extract<BuiltSource, { ok: true }>): JsonEdit[] {
  const { type, name, parameters } = built.source;
  const { value } = source;
  const now = { type: value.type, name: value.name, parameters: value.parameters ?? [] };
  return Object.entries({ type, name, parameters })
    .filter(
      ([property, wanted]) => JSON.stringify(now[property as keyof typeof now]) !== JSON.stringify(wanted),
    )
    .map(([property, wanted]) => setting(source, property, wanted));
}

function setting(source: MappingSourceNode, property: string, value: unknown) {
  return { op: "set", pointer: propertyPointer(source, property), value } as const;
}
