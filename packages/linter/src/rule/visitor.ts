import type { NodeKind, NodeOfKind, SchemaDocument, UnreadableDocument } from "@syncschema/model";
import type { JudgedSuppression } from "../suppressions/suppression.ts";
import type { MappingExpression } from "./mapping-expression.ts";

/**
 * What a rule looks at. `UnreadableFile` and `File` are called once for a file, the others for each node of a
 * schema, outer nodes first. `Expression` is called for each source of an attribute mapping that is more than
 * the name of an attribute or a constant.
 */
export type Visitor<C> = {
  readonly [K in NodeKind]?: (node: NodeOfKind<K>, context: C) => void;
} & {
  readonly Expression?: (expression: MappingExpression, context: C) => void;
  /** A file of which no schema could be read. */
  readonly UnreadableFile?: (file: UnreadableDocument, context: C) => void;
  /** A file with a schema: for rules about its text, its types and its damage rather than its nodes. */
  readonly File?: (document: SchemaDocument, context: C) => void;
  /** A suppression and what became of it, after everything else. */
  readonly Suppression?: (suppression: JudgedSuppression, context: C) => void;
};
