import type { ParsedExpression } from "./parse.ts";
import type { CallNode, ExpressionNode } from "./tree.ts";

export interface FormatOptions {
  /** Calls that are longer are broken over several lines; all is on one line when left out. */
  readonly width?: number;
}

/**
 * The canonical layout: that in which the service itself writes, on one line with a blank after each comma and
 * none around an operator, with as many slots as there are. A text with errors comes back as it is.
 */
export function format(
  parsed: ParsedExpression,
  { width = Number.POSITIVE_INFINITY }: FormatOptions = {},
): string {
  const { text, root, errors } = parsed;
  return root === undefined || errors.length > 0 ? text : formatNode(text, root, width);
}

/** A node in the canonical layout; `text` is the one that it was parsed from. */
export function formatNode(text: string, node: ExpressionNode, width = Number.POSITIVE_INFINITY): string {
  return layOut(node, { text, width, indent: 0, column: 0 });
}

interface Layout {
  readonly text: string;
  readonly width: number;
  /** How far the line is indented. */
  readonly indent: number;
  /** How far the line is filled already. */
  readonly column: number;
}

const step = 2;

function layOut(node: ExpressionNode, layout: Layout): string {
  const line = onOneLine(layout.text, node);
  if (layout.column + line.length <= layout.width) return line;
  if (node.kind === "call" && node.slots.length > 0) return onSeveralLines(node, layout);
  if (node.kind !== "comparison") return line;
  return `${layOut(node.left, layout)}${node.operator}${layOut(node.right, layout)}`;
}

function onSeveralLines(node: CallNode, { text, width, indent }: Layout): string {
  const inner = indent + step;
  const rows = rowsOf(node).map((row) =>
    row.reduce((before, value, index) => {
      const start = index === 0 ? before : `${before}, `;
      return value ? start + layOut(value, { text, width, indent: inner, column: start.length }) : start;
    }, " ".repeat(inner)),
  );
  return `${node.name}(\n${rows.join(",\n").trimEnd()}\n${" ".repeat(indent)})`;
}

/**
 * What shares a line: a key of Switch with its value, and an empty slot with the argument before it, so that
 * the commas which stand for left out arguments are seen together.
 */
function rowsOf({ name, slots }: CallNode): (ExpressionNode | undefined)[][] {
  const isSwitch = name.toLowerCase() === "switch";
  const rows: (ExpressionNode | undefined)[][] = [];
  for (const [index, { value }] of slots.entries()) {
    const row = rows.at(-1);
    const joins = isSwitch ? index % 2 === 1 : value === undefined;
    if (row && joins) row.push(value);
    else rows.push([value]);
  }
  return rows;
}

function onOneLine(text: string, node: ExpressionNode): string {
  if (node.kind === "call") {
    const slots = node.slots.map(({ value }) => (value ? onOneLine(text, value) : ""));
    return `${node.name}(${slots.join(", ")})`;
  }
  if (node.kind === "comparison") {
    return `${onOneLine(text, node.left)}${node.operator}${onOneLine(text, node.right)}`;
  }
  return text.slice(node.start, node.end);
}
