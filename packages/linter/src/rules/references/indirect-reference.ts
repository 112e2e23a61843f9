import { type FunctionDefinition, findFunction } from "@syncschema/expressions";
import type { MappingSourceNode } from "@syncschema/model";
import { parsedSource } from "../../rule/parsed-source.ts";

/** What stands in the place of a reference. */
export interface IndirectReference {
  /** `a constant`, `ToLower`. */
  readonly by: string;
  /** Whether it makes something else of the reference, rather than choose one. */
  readonly replaces: boolean;
}

/** How a source gives a reference otherwise than directly. Of Switch, switch-on-reference speaks. */
export function indirectReference(source: MappingSourceNode | undefined): IndirectReference | undefined {
  if (source?.type === "Constant") return { by: "a constant", replaces: true };
  if (source?.type !== "Function") return undefined;
  const { root } = parsedSource(source);
  const called = root?.kind === "call" ? findFunction(root.name) : undefined;
  if (called === undefined || handsOn.has(called.name)) return undefined;
  return { by: called.name, replaces: replacing.has(called.category) };
}

const handsOn: ReadonlySet<string> = new Set(["CRef", "IgnoreFlowIfNullOrEmpty", "Switch"]);

/** Kinds of functions of which the result is a text, a number or a date. */
const replacing: ReadonlySet<FunctionDefinition["category"]> = new Set([
  "conversion",
  "date",
  "random",
  "text",
]);
