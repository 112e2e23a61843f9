import type { NodeKind, NodeOfKind, SchemaDocument, UnreadableDocument } from "@syncschema/model";

/**
 * What a rule looks at. `UnreadableFile` and `File` are called once for a file, the others for each node of a
 * schema, outer nodes first.
 */
export type Visitor<C> = {
  readonly [K in NodeKind]?: (node: NodeOfKind<K>, context: C) => void;
} & {
  /** A file of which no schema could be read. */
  readonly UnreadableFile?: (file: UnreadableDocument, context: C) => void;
  /** A file with a schema: for rules about its text, its types and its damage rather than its nodes. */
  readonly File?: (document: SchemaDocument, context: C) => void;
};
