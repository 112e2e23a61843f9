import { attributesIn } from "@syncschema/expressions";
import type { AttributeMappingNode } from "@syncschema/model";
import { parsedSource } from "../../rule/parsed-source.ts";
import { directSource } from "./direct-source.ts";

/** The names of the source attributes that a mapping reads, directly or in its expression. */
export function sourceAttributes({ source }: AttributeMappingNode): readonly string[] {
  if (source === undefined || source.type === "Constant") return [];
  const direct = directSource(source);
  if (direct !== undefined) return [direct.name];
  const { root } = parsedSource(source);
  return root === undefined ? [] : attributesIn(root).map(({ name }) => name);
}
