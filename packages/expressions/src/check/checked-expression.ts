import type { FunctionDefinition } from "../functions/define-function.ts";
import { findFunction } from "../functions/find-function.ts";
import { parseRegex } from "../regex/parse-regex.ts";
import type { ParsedRegex } from "../regex/regex-tree.ts";
import type { ParsedExpression } from "../syntax/parse.ts";
import type { AttributeNode, CallNode, ExpressionNode, StringNode } from "../syntax/tree.ts";
import { walk } from "../syntax/walk.ts";

/** What is known of an attribute of the source object. */
export interface SourceAttribute {
  readonly name: string;
  readonly type?: string;
  readonly multivalued?: boolean;
}

/** What is known of the mapping that the expression stands in. */
export interface MappingTarget {
  readonly multivalued?: boolean;
  /** Whether objects are matched by it. */
  readonly isMatching?: boolean;
  readonly flowType?: string;
  /** The directory that it writes to, where it is one of the two. */
  readonly directory?: "entra" | "active-directory";
}

export interface CheckOptions {
  /** The definitions of the source object. Without them nothing is said about attributes. */
  readonly attributes?: readonly SourceAttribute[];
  readonly target?: MappingTarget;
}

/** A call with what is around it. */
export interface CheckedCall {
  readonly node: CallNode;
  /** Undefined for a function that is not known. */
  readonly definition: FunctionDefinition | undefined;
  /** The innermost call that it stands in. */
  readonly within: CheckedCall | undefined;
}

/** A pattern of Replace that stands in the expression as a text. */
export interface CheckedPattern {
  readonly call: CheckedCall;
  readonly node: StringNode;
  readonly regex: ParsedRegex;
}

/** What an expression is made of, wherever it stands. */
interface Anatomy {
  /** All nodes, outer ones first. */
  readonly nodes: readonly ExpressionNode[];
  /** All calls, outer ones first. */
  readonly calls: readonly CheckedCall[];
  /** The attributes that it reads, as often as it names them. */
  readonly read: readonly AttributeNode[];
  readonly patterns: readonly CheckedPattern[];
}

/** An expression with what the checks ask of it. */
export interface CheckedExpression extends CheckOptions, Anatomy {
  readonly parsed: ParsedExpression;
}

export function checkedExpression(parsed: ParsedExpression, options: CheckOptions): CheckedExpression {
  let anatomy = anatomies.get(parsed);
  if (anatomy === undefined) {
    anatomy = anatomyOf(parsed);
    anatomies.set(parsed, anatomy);
  }
  return { ...options, ...anatomy, parsed };
}

/** Of the same parsed expression, which may stand in many mappings. */
const anatomies = new WeakMap<ParsedExpression, Anatomy>();

function anatomyOf({ root }: ParsedExpression): Anatomy {
  const nodes = root ? [...walk(root)] : [];
  const calls = callsOf(nodes);
  const read = nodes.filter((node) => node.kind === "attribute");
  return { nodes, calls, read, patterns: patternsOf(calls) };
}

/** Since outer nodes come first, the calls that are still open are those around a node. */
function callsOf(nodes: readonly ExpressionNode[]): CheckedCall[] {
  const open: CheckedCall[] = [];
  return nodes.flatMap((node) => {
    if (node.kind !== "call") return [];
    while ((open.at(-1)?.node.end ?? Number.POSITIVE_INFINITY) <= node.start) open.pop();
    const call = { node, definition: findFunction(node.name), within: open.at(-1) };
    open.push(call);
    return [call];
  });
}

const patternSlot = 2;

function patternsOf(calls: readonly CheckedCall[]): CheckedPattern[] {
  return calls.flatMap((call) => {
    const node = call.definition?.name === "Replace" ? argumentAt(call, patternSlot) : undefined;
    return node?.kind === "string" ? [{ call, node, regex: parseRegex(node.value) }] : [];
  });
}

/** The calls of one function, whatever the case of its name. */
export function callsTo({ calls }: CheckedExpression, ...names: readonly string[]): CheckedCall[] {
  return calls.filter(({ definition }) => definition !== undefined && names.includes(definition.name));
}

/** The argument in a slot; undefined for an empty or missing one. */
export function argumentAt({ node }: CheckedCall, index: number): ExpressionNode | undefined {
  return node.slots[index]?.value;
}

/** Whether a node is a call of one of these functions. */
export function isCallTo(node: ExpressionNode | undefined, ...names: readonly string[]): node is CallNode {
  return node?.kind === "call" && names.includes(findFunction(node.name)?.name ?? "");
}

/** The text of a literal; numbers may stand with or without quotes. */
export function literalText(node: ExpressionNode | undefined): string | undefined {
  if (node?.kind === "string") return node.value;
  return node?.kind === "number" ? node.text : undefined;
}
