import { attributesIn, parse } from "@syncschema/expressions";
import type { MappingSourceNode } from "@syncschema/model";

/** The attribute that a source hands on as it is; undefined or empty for every other source. */
export function directName({ type, expression, name }: MappingSourceNode): string | undefined {
  if (type !== "Attribute") return undefined;
  return bracketed.exec(expression ?? "")?.[1] ?? name;
}

/** The attributes that a source reads, directly or in its expression. */
export function attributesRead(source: MappingSourceNode | undefined): readonly string[] {
  if (source === undefined) return [];
  const direct = directName(source);
  if (direct) return [direct];
  const { root } = parse(source.expression ?? "");
  return root ? attributesIn(root).map(({ name }) => name) : source.parameters.flatMap(attributesRead);
}

const bracketed = /^\s*\[(.+)\]\s*$/s;
