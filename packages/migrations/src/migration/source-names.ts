import { attributesIn, parse } from "@syncschema/expressions";
import type { MappingSourceNode } from "@syncschema/model";

/** The names of the attributes that a source reads, by its text or by its tree. */
export function sourceNames(source: MappingSourceNode | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  if (source === undefined) return names;
  const visit = ({ type, name, parameters }: MappingSourceNode): void => {
    if (type === "Attribute" && name) names.add(name);
    parameters.forEach(visit);
  };
  visit(source);
  const { expression = "", name } = source;
  // Most sources are an attribute alone, and parsing takes time.
  if (expression === `[${name}]`) return names.add(name ?? "");
  const { root } = parse(expression);
  if (root) for (const attribute of attributesIn(root)) names.add(attribute.name);
  return names;
}
