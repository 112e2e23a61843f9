import type { AttributeMappingNode, MappingSourceNode, ObjectMappingNode } from "@syncschema/model";

/** A source that hands one attribute on as it is. */
export interface DirectSource {
  readonly name: string;
  /** Where the name stands: in the expression `[mail]`, which people edit, else in `name`. */
  readonly property: "expression" | "name";
  readonly attribute: AttributeMappingNode;
  readonly mapping: ObjectMappingNode;
}

/** The source as a direct one; undefined for constants, functions, their arguments and empty sources. */
export function directSource(source: MappingSourceNode): DirectSource | undefined {
  if (source.parent.kind !== "AttributeMapping" || source.type !== "Attribute") return undefined;
  const bracketed = /^\s*\[(.+)\]\s*$/s.exec(source.expression ?? "")?.[1];
  const name = bracketed ?? source.name;
  if (!name) return undefined;
  const { parent: attribute } = source;
  return {
    name,
    property: bracketed === undefined ? "name" : "expression",
    attribute,
    mapping: attribute.parent,
  };
}
