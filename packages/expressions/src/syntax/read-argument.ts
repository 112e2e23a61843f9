import { depthLimit } from "./expression-error.ts";
import { isForeignOperatorWord, operatorError } from "./operator-error.ts";
import { unquoted } from "./string-literal.ts";
import type { Token } from "./token.ts";
import { endOfText, lastEnd, peek, report, type TokenReader, take, textOf } from "./token-reader.ts";
import type {
  CallNode,
  ComparisonNode,
  ComparisonOperator,
  ExpressionNode,
  InvalidNode,
  Range,
  Slot,
} from "./tree.ts";
import { wordError } from "./word-error.ts";

/** An operand, or several with operators between them. Undefined when none stands here. */
export function readArgument(reader: TokenReader): ExpressionNode | undefined {
  const first = readOperand(reader);
  if (!isOperator(reader, peek(reader))) return first;
  const operands = first ? [first] : [];
  const operators: Token[] = [];
  for (let operator = peek(reader); isOperator(reader, operator); operator = peek(reader)) {
    if (operands.length === 0) report(reader, "missing-operand", operator, ["argument"]);
    operators.push(operator);
    reader.position++;
    const operand = readOperand(reader);
    if (operand) operands.push(operand);
    else report(reader, "missing-operand", peek(reader) ?? endOfText(reader), ["argument"]);
  }
  const comparison = comparisonOf(reader, operators, operands);
  if (comparison) return comparison;
  reportOperators(reader, operators, operands);
  const start = first?.start ?? operators[0]?.start ?? 0;
  return { kind: "invalid", parts: operands, start, end: lastEnd(reader) };
}

function comparisonOf(
  reader: TokenReader,
  [operator, ...more]: readonly Token[],
  [left, right]: readonly ExpressionNode[],
): ComparisonNode | undefined {
  if (!left || !right || operator?.kind !== "comparison" || more.length > 0) return undefined;
  const operatorRange = { start: operator.start, end: operator.end };
  const sign = textOf(reader, operator) as ComparisonOperator;
  return {
    kind: "comparison",
    operator: sign,
    operatorRange,
    left,
    right,
    start: left.start,
    end: right.end,
  };
}

/** A minus counts here as well, since a number takes its sign before this is asked. */
function isOperator(reader: TokenReader, token: Token | undefined): token is Token {
  if (token?.kind === "comparison" || token?.kind === "foreign-operator") return true;
  return token?.kind === "word" && isForeignOperatorWord(textOf(reader, token));
}

function reportOperators(
  reader: TokenReader,
  operators: readonly Token[],
  operands: readonly ExpressionNode[],
): void {
  const isConcatenation =
    operands.length === operators.length + 1 &&
    operators.every((operator) => /^[&+]$/.test(textOf(reader, operator))) &&
    operators.some((operator) => textOf(reader, operator) === "&");
  if (isConcatenation) {
    const [start, end] = [operands[0]?.start ?? 0, operands.at(-1)?.end ?? 0];
    const joined = operands.map((operand) => reader.text.slice(operand.start, operand.end)).join(", ");
    const edit = { start, end, text: `Join("", ${joined})` };
    report(reader, "concatenation", operators[0] as Token, ["comma"], { edit, equivalent: 'Join("", a, b)' });
    return;
  }
  let compares = 0;
  for (const operator of operators) {
    compares = operator.kind === "comparison" ? compares + 1 : 0;
    if (compares === 0) reader.errors.push(operatorError(textOf(reader, operator), operator));
    else if (compares > 1) report(reader, "chained-comparison", operator, ["comma", "closing-parenthesis"]);
  }
}

function readOperand(reader: TokenReader): ExpressionNode | undefined {
  const token = peek(reader);
  if (!token) return undefined;
  const { start, end } = token;
  const text = textOf(reader, token);
  switch (token.kind) {
    case "word":
      return readWord(reader, token, text);
    case "open":
      return readGrouping(reader, token);
    case "string":
      reader.position++;
      return token.unterminated ? invalid(token) : { kind: "string", value: unquoted(text), start, end };
    case "attribute":
      reader.position++;
      return token.unterminated ? invalid(token) : { kind: "attribute", name: text.slice(1, -1), start, end };
    case "number":
    case "hex":
      reader.position++;
      return { kind: token.kind, text, start, end };
    case "macro":
      reader.position++;
      return { kind: "macro", name: text.slice(1, -1), start, end };
    case "misquoted":
      reader.position++;
      return invalid(token);
    default:
      return undefined;
  }
}

function readWord(reader: TokenReader, token: Token, name: string): ExpressionNode {
  reader.position++;
  if (peek(reader)?.kind === "open") return readCall(reader, token, name);
  const error = wordError(name, token);
  if (error) reader.errors.push(error);
  return { kind: "identifier", name, start: token.start, end: token.end };
}

function readCall(reader: TokenReader, nameToken: Token, name: string): ExpressionNode {
  const { start } = nameToken;
  const nameRange = { start, end: nameToken.end };
  const open = take(reader);
  if (reader.depth >= depthLimit) return tooDeep(reader, nameToken, open);
  reader.depth++;
  const slots = readSlots(reader, open);
  reader.depth--;
  return { kind: "call", name, nameRange, slots, start, end: lastEnd(reader) } satisfies CallNode;
}

function readSlots(reader: TokenReader, open: Token): Slot[] {
  const slots: Slot[] = [];
  for (let start = open.end; ; ) {
    const value = readArgument(reader);
    const next = peek(reader);
    const isLast = !next || next.kind === "close";
    const isSeparated = next?.kind === "comma" || next?.kind === "semicolon";
    const end = isSeparated || isLast ? (next?.start ?? reader.text.length) : lastEnd(reader);
    if (value || !isLast || slots.length > 0) slots.push({ value, start, end });
    if (isLast) {
      closeOrReport(reader, open, next);
      return slots;
    }
    if (next.kind === "semicolon") {
      const { start, end } = next;
      report(reader, "semicolon", next, ["comma"], { edit: { start, end, text: "," } });
    }
    if (isSeparated) reader.position++;
    else reportMissingComma(reader, next, end);
    start = isSeparated ? next.end : end;
  }
}

function reportMissingComma(reader: TokenReader, next: Token, end: number): void {
  if (reader.afterUnknown.has(next)) return;
  const edit = { start: end, end, text: "," };
  const found = { kind: next.kind, text: textOf(reader, next) };
  report(reader, "missing-comma", { start: end, end }, ["comma", "closing-parenthesis"], { edit, found });
}

function closeOrReport(reader: TokenReader, open: Token, close: Token | undefined): void {
  if (close) reader.position++;
  else reader.unclosed.push({ start: open.start, end: open.end });
}

/** Parentheses around an argument, which other languages have. What is in them is read all the same. */
function readGrouping(reader: TokenReader, open: Token): InvalidNode {
  reader.position++;
  if (reader.depth >= depthLimit) return tooDeep(reader, open, open);
  report(reader, "grouping", open, ["argument"]);
  reader.depth++;
  const slots = readSlots(reader, open);
  reader.depth--;
  const parts = slots.flatMap((slot) => slot.value ?? []);
  return { kind: "invalid", parts, start: open.start, end: lastEnd(reader) };
}

/** Goes to the parenthesis that closes this one without looking at what is between. */
function tooDeep(reader: TokenReader, at: Token, open: Token): InvalidNode {
  report(reader, "too-deep", at, []);
  let depth = 1;
  for (let token = peek(reader); token && depth > 0; token = peek(reader)) {
    if (token.kind === "open") depth++;
    if (token.kind === "close") depth--;
    reader.position++;
  }
  if (depth > 0) reader.unclosed.push({ start: open.start, end: open.end });
  return { kind: "invalid", parts: [], start: at.start, end: lastEnd(reader) };
}

function invalid({ start, end }: Range): InvalidNode {
  return { kind: "invalid", parts: [], start, end };
}
