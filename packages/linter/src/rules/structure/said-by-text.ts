import type { ParsedExpression } from "@syncschema/expressions";
import type { MappingSourceNode } from "@syncschema/model";

/** Type and name of a source as the text of its expression has them. */
export interface SaidByText {
  readonly type: NonNullable<MappingSourceNode["type"]>;
  readonly name: string;
}

/** Undefined for a text with errors, which says nothing for certain. */
export function saidByText({ root, errors, text }: ParsedExpression): SaidByText | undefined {
  if (root === undefined || errors.length > 0) return undefined;
  switch (root.kind) {
    case "call":
      return { type: "Function", name: root.name };
    case "attribute":
      return { type: "Attribute", name: root.name };
    case "string":
      return { type: "Constant", name: root.value };
    case "number":
    case "hex":
    case "macro":
    case "identifier":
      return { type: "Constant", name: text.slice(root.start, root.end) };
    default:
      return undefined;
  }
}
