import type { FunctionDefinition } from "../functions/define-function.ts";
import { findFunction } from "../functions/find-function.ts";
import { formatNode } from "../syntax/format.ts";
import { type ParsedExpression, parse } from "../syntax/parse.ts";
import type { CallNode, ExpressionNode } from "../syntax/tree.ts";
import { isMacroText, type MappingSource, type SourceParameter } from "./mapping-source.ts";
import { comparisonKeys, isSameKey, keysOfSlots, presentKeysOfSlots } from "./parameter-keys.ts";

/** Where a source's text and tree say different things. */
export interface SourceDifference {
  /** From the source to the place in its tree: `["parameters", 0, "value"]`. */
  readonly path: readonly (string | number)[];
  readonly kind: /** The text has syntax errors, so nothing can be compared. */
    | "unreadable-text"
    | "type"
    | "name"
    /** The text has an argument, the tree has no parameter for it. */
    | "missing-parameter"
    /** The tree has a parameter, the text has no argument for it. */
    | "extra-parameter"
    /** An inner function of the tree carries a text that is not its own. */
    | "inner-text";
  readonly text?: string;
  readonly tree?: string;
}

/**
 * The differences between a source's text and its tree. What the service itself loses is none: a blank slot
 * where the tree has `%DomainFQDN%`, FormatDateTime with three slots, the case of keys and of a function's
 * name, quotes around numbers. Without a text there is nothing to compare.
 *
 * @param parsed the text of the source, where it has been parsed already
 */
export function compareSource(
  source: MappingSource,
  parsed: ParsedExpression = parse(source.expression ?? ""),
): readonly SourceDifference[] {
  const { expression } = source;
  if (expression == null) return [];
  const { root, errors } = parsed;
  if (!root || errors.length > 0) return [{ path: [], kind: "unreadable-text", text: expression }];
  return compareNode(root, source, { text: expression, path: [], innerTexts: true });
}

interface Place {
  readonly text: string;
  readonly path: readonly (string | number)[];
  /** Whether the texts of inner nodes are compared as well: not again while one of them is. */
  readonly innerTexts: boolean;
}

function compareNode(node: ExpressionNode, source: MappingSource, place: Place): SourceDifference[] {
  const { text, path } = place;
  const type = typeOf(node);
  if (source.type?.toLowerCase() !== type.toLowerCase()) {
    return [{ path, kind: "type", text: type, tree: String(source.type) }];
  }
  const inner = place.innerTexts && path.length > 0 ? compareInnerText(source, node, place) : [];
  if (!hasName(node, text, source.name)) {
    return [{ path, kind: "name", text: nameOf(node, text), tree: String(source.name) }, ...inner];
  }
  return node.kind === "call" ? [...inner, ...compareCall(node, source.parameters ?? [], place)] : inner;
}

/** Only of functions: constants are quoted in their own text and may be bare in that of the parent. */
function compareInnerText(
  source: MappingSource,
  node: ExpressionNode,
  { text, path }: Place,
): SourceDifference[] {
  const { expression, type } = source;
  if (expression == null || type?.toLowerCase() !== "function") return [];
  const { root } = parse(expression);
  const isSame =
    root && compareNode(root, source, { text: expression, path, innerTexts: false }).length === 0;
  return isSame ? [] : [{ path, kind: "inner-text", text: formatNode(text, node), tree: expression }];
}

function typeOf(node: ExpressionNode): "Attribute" | "Function" | "Constant" {
  if (node.kind === "attribute") return "Attribute";
  return node.kind === "call" ? "Function" : "Constant";
}

function nameOf(node: ExpressionNode, text: string): string {
  if (node.kind === "string") return node.value;
  return node.kind === "attribute" || node.kind === "call" ? node.name : formatNode(text, node);
}

function hasName(node: ExpressionNode, text: string, name: string | null | undefined): boolean {
  const expected = nameOf(node, text);
  return node.kind === "call" ? expected.toLowerCase() === name?.toLowerCase() : expected === name;
}

function compareCall(
  call: CallNode,
  parameters: readonly SourceParameter[],
  place: Place,
): SourceDifference[] {
  const definition = findFunction(call.name);
  const keys = definition ? keysIn(definition, call.slots.length, parameters) : [];
  return compareArguments(call, argumentsOf(call, keys, definition), parameters, place);
}

/** A former signature holds where the tree has its keys and no others. */
function keysIn(
  definition: FunctionDefinition,
  count: number,
  parameters: readonly SourceParameter[],
): readonly (string | undefined)[] {
  const former = keysOfSlots(definition, count);
  const isFormer = parameters.every(({ key }) => former.some((known) => isSameKey(key, known)));
  return isFormer ? former : presentKeysOfSlots(definition, count);
}

/** An argument of the text with the key that it has in the tree, where that is known. */
interface Argument {
  readonly key: string | undefined;
  /** Undefined for an empty slot. */
  readonly value: ExpressionNode | undefined;
  /** The operator of a comparison, which the tree has as a constant. */
  readonly operator?: string;
}

function argumentsOf(
  call: CallNode,
  keys: readonly (string | undefined)[],
  definition: FunctionDefinition | undefined,
): Argument[] {
  return call.slots.flatMap(({ value }, index): Argument[] => {
    if (definition?.name !== "IIF" || index > 0 || value?.kind !== "comparison")
      return [{ key: keys[index], value }];
    return [
      { key: comparisonKeys.left, value: value.left },
      { key: comparisonKeys.operator, value, operator: value.operator },
      { key: comparisonKeys.right, value: value.right },
    ];
  });
}

function compareArguments(
  call: CallNode,
  expected: readonly Argument[],
  parameters: readonly SourceParameter[],
  place: Place,
): SourceDifference[] {
  const { text, path } = place;
  const differences: SourceDifference[] = [];
  const left = new Set(parameters.keys());
  for (const argument of expected) {
    const index = matchOf(argument, parameters, left);
    const here = { ...place, path: [...path, "parameters", index ?? parameters.length, "value"] };
    const value = index === undefined ? undefined : parameters[index]?.value;
    if (index !== undefined) left.delete(index);
    if (!argument.value) continue;
    if (!value) {
      const missing = argument.operator ?? formatNode(text, argument.value);
      differences.push({ path, kind: "missing-parameter", text: missing });
    } else if (argument.operator !== undefined) {
      if (value.name !== argument.operator) {
        differences.push({
          path: here.path,
          kind: "name",
          text: argument.operator,
          tree: String(value.name),
        });
      }
    } else {
      differences.push(...compareNode(argument.value, value, here));
    }
  }
  for (const index of left) {
    const parameter = parameters[index];
    const tree = `${parameter?.key}: ${parameter?.value?.expression ?? parameter?.value?.name}`;
    differences.push({
      path: [...path, "parameters", index],
      kind: "extra-parameter",
      text: call.name,
      tree,
    });
  }
  return differences;
}

/** The first parameter with the key; the next one, where the key is not known. A blank slot only takes a macro. */
function matchOf(
  { key, value }: Argument,
  parameters: readonly SourceParameter[],
  left: ReadonlySet<number>,
): number | undefined {
  for (const index of left) {
    const parameter = parameters[index];
    if (key !== undefined && !isSameKey(parameter?.key, key)) continue;
    if (value || isMacroText(parameter?.value?.name ?? "")) return index;
    if (key === undefined) return undefined;
  }
  return undefined;
}
