import type { AttributeMappingNode, MappingSourceNode, ObjectMappingNode } from "@syncschema/model";
import { perNode } from "../../rule/per-node.ts";

/** A source that hands one attribute on as it is. */
export interface DirectSource {
  readonly name: string;
  /** Where the name stands: in the expression `[mail]`, which people edit, else in `name`. */
  readonly property: "expression" | "name";
  readonly attribute: AttributeMappingNode;
  readonly mapping: ObjectMappingNode;
}

/**
 * The source as a direct one; undefined for constants, functions, their arguments and empty sources, and for
 * one whose expression is no attribute.
 */
export const directSource: (source: MappingSourceNode) => DirectSource | undefined = perNode((source) => {
  if (source.parent.kind !== "AttributeMapping" || source.type !== "Attribute") return undefined;
  const bracketed = /^\s*\[(.+)\]\s*$/s.exec(source.expression ?? "")?.[1];
  const name = bracketed ?? (source.expression ? undefined : source.name);
  if (!name) return undefined;
  const { parent: attribute } = source;
  return {
    name,
    property: bracketed === undefined ? "name" : "expression",
    attribute,
    mapping: attribute.parent,
  };
});
