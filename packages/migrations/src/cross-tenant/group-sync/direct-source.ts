import type { MappingSourceNode } from "@syncschema/model";

/** The attribute that a source hands on as it is; undefined or empty for every other source. */
export function directName({ type, expression, name }: MappingSourceNode): string | undefined {
  if (type !== "Attribute") return undefined;
  return bracketed.exec(expression ?? "")?.[1] ?? name;
}

const bracketed = /^\s*\[(.+)\]\s*$/s;
