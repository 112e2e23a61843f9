import { type ExpressionNode, findFunction } from "@syncschema/expressions";
import type { MappingSourceNode } from "@syncschema/model";
import { parsedSource } from "../../rule/parsed-source.ts";
import { constantSource } from "./constant-source.ts";

/**
 * The texts in a source that it can give as they are: a constant, and the branches of IIF, Switch and Coalesce
 * that are texts. What it makes of attributes is not among them.
 */
export function possibleTexts(source: MappingSourceNode | undefined): readonly string[] {
  if (source?.type !== "Function") return [constantSource(source) ?? []].flat();
  const { root } = parsedSource(source);
  return root === undefined ? [] : textsOf(root);
}

function textsOf(node: ExpressionNode): readonly string[] {
  if (node.kind === "string") return node.value === "" ? [] : [node.value];
  if (node.kind !== "call") return [];
  const givesSlot = givenBack[findFunction(node.name)?.name ?? ""];
  return node.slots.flatMap(({ value }, index) => (value && givesSlot?.(index) ? textsOf(value) : []));
}

/** Which of its arguments a function hands back unchanged. */
const givenBack: Partial<Record<string, (slot: number) => boolean>> = {
  IIF: (slot) => slot > 0,
  Switch: (slot) => slot % 2 === 1,
  Coalesce: () => true,
  IgnoreFlowIfNullOrEmpty: () => true,
};
