import { type ParsedExpression, parse } from "@syncschema/expressions";
import type { MappingSourceNode } from "@syncschema/model";
import { perNode } from "./per-node.ts";

/** The expression of a source, parsed; of a source without a text the empty one, which has no root. */
export const parsedSource: (source: MappingSourceNode) => ParsedExpression = perNode(({ expression }) =>
  parse(expression ?? ""),
);
