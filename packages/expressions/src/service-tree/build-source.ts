import { findFunction } from "../functions/find-function.ts";
import { formatNode } from "../syntax/format.ts";
import type { ParsedExpression } from "../syntax/parse.ts";
import { quoted } from "../syntax/string-literal.ts";
import type { CallNode, ComparisonNode, ExpressionNode, Range } from "../syntax/tree.ts";
import type { MappingSource, SourceParameter } from "./mapping-source.ts";
import { comparisonKeys, keysOfSlots } from "./parameter-keys.ts";

/** Why no tree can be made: what the service calls something is known from no export and no page. */
export interface NoTreeReason extends Range {
  readonly kind:
    | "syntax-error"
    | "unknown-function"
    /** The key of a parameter is not known. */
    | "unknown-key"
    /** More slots than the function has parameters. */
    | "too-many-arguments"
    /** A comparison outside of IIF, a mask, a word without quotes. */
    | "unknown-form";
  /** The function, or the text of what has no known form. */
  readonly name: string;
  /** The parameter without a known key. */
  readonly parameter?: string;
}

/** A source whose tree is complete, as the service gives it. */
export interface CompleteSource extends MappingSource {
  readonly expression: string;
  readonly name: string;
  readonly type: "Attribute" | "Constant" | "Function";
  readonly parameters: readonly CompleteParameter[];
}

export interface CompleteParameter extends SourceParameter {
  readonly key: string;
  readonly value: CompleteSource;
}

export type BuiltSource =
  | { readonly ok: true; readonly source: CompleteSource }
  | { readonly ok: false; readonly reasons: readonly NoTreeReason[] };

/**
 * Makes the tree that the service would make, with the text in its canonical layout. Refuses where a key or a
 * form is not known, and says which: a guessed tree would be saved without an error and never evaluated.
 */
export function buildSource(parsed: ParsedExpression): BuiltSource {
  const { text, root, errors } = parsed;
  if (!root || errors.length > 0) {
    return {
      ok: false,
      reasons: errors.map(({ start, end, kind }) => ({ kind: "syntax-error", name: kind, start, end })),
    };
  }
  const reasons: NoTreeReason[] = [];
  const source = build(root, { text, reasons });
  return reasons.length === 0 && source ? { ok: true, source } : { ok: false, reasons };
}

interface Building {
  readonly text: string;
  readonly reasons: NoTreeReason[];
}

/** Undefined where a reason was found. */
function build(node: ExpressionNode, building: Building): CompleteSource | undefined {
  const text = formatNode(building.text, node);
  switch (node.kind) {
    case "attribute":
      return { expression: text, name: node.name, type: "Attribute", parameters: [] };
    case "string":
      return constant(node.value, text);
    case "number":
      return constant(node.text, quoted(node.text));
    case "macro":
      return constant(text, text);
    case "call":
      return {
        expression: text,
        name: node.name,
        type: "Function",
        parameters: parametersOf(node, building),
      };
    default:
      building.reasons.push({ kind: "unknown-form", name: text, start: node.start, end: node.end });
      return undefined;
  }
}

function constant(name: string, expression: string): CompleteSource {
  return { expression, name, type: "Constant", parameters: [] };
}

function parametersOf(call: CallNode, building: Building): CompleteParameter[] {
  const definition = findFunction(call.name);
  if (!definition) {
    building.reasons.push({ kind: "unknown-function", name: call.name, ...call.nameRange });
    for (const { value } of call.slots) if (value) build(value, building);
    return [];
  }
  const keys = keysOfSlots(definition, call.slots.length);
  return call.slots.flatMap(({ value }, index) => {
    if (!value) return [];
    if (definition.name === "IIF" && index === 0 && value.kind === "comparison")
      return comparison(value, building);
    const key = keys[index];
    if (key === undefined) {
      const parameter = definition.parameters[Math.min(index, definition.parameters.length - 1)];
      const kind =
        index < definition.parameters.length || definition.repeats ? "unknown-key" : "too-many-arguments";
      const { start, end } = value;
      const named = kind === "unknown-key" && parameter ? { parameter: parameter.name } : {};
      building.reasons.push({ kind, name: call.name, start, end, ...named });
    }
    const built = build(value, building);
    return built && key !== undefined ? [{ key, value: built }] : [];
  });
}

function comparison({ left, operator, right }: ComparisonNode, building: Building): CompleteParameter[] {
  const [first, third] = [build(left, building), build(right, building)];
  if (!first || !third) return [];
  return [
    { key: comparisonKeys.left, value: first },
    { key: comparisonKeys.operator, value: constant(operator, quoted(operator)) },
    { key: comparisonKeys.right, value: third },
  ];
}
