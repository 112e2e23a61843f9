import { unquoted } from "@syncschema/expressions";
import type { MappingSourceNode } from "@syncschema/model";

/** The text that a constant source writes; undefined for a source that is none, and for an empty one. */
export function constantSource(source: MappingSourceNode | undefined): string | undefined {
  if (source?.type !== "Constant") return undefined;
  const { name, expression = "" } = source;
  return name || (/^".*"$/s.test(expression) ? unquoted(expression) : expression) || undefined;
}
