import { attributesIn, parse } from "@syncschema/expressions";
import type { MappingSourceNode } from "@syncschema/model";

/** The names of the attributes that a source reads, by its text or by its tree. */
export function sourceNames(source: MappingSourceNode | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = ({ type, name, expression, parameters }: MappingSourceNode): void => {
    if (type === "Attribute" && name) names.add(name);
    const { root } = parse(expression ?? "");
    if (root) for (const attribute of attributesIn(root)) names.add(attribute.name);
    parameters.forEach(visit);
  };
  if (source) visit(source);
  return names;
}
