import type { Range } from "@syncschema/linter";
import type { LineIndex } from "@syncschema/model";
import { printable } from "../terminal/printable.ts";
import type { Colors } from "../terminal/terminal.ts";

/** The line of a range between its neighbours, with the range marked under it. Long lines are cut around it. */
export function codeFrame(lines: LineIndex, { start, end }: Range, width: number, colors: Colors): string {
  const first = Math.max(1, start.line - 1);
  const last = Math.min(lines.lineCount, start.line + 1);
  const digits = String(last).length;
  const room = width - digits - 7;
  const endColumn = end.line === start.line ? end.column : lines.lineText(start.line).length + 1;
  const from = firstColumn(start.column, endColumn, room);
  const frame: string[] = [];
  for (let line = first; line <= last; line++) {
    const isMarked = line === start.line;
    const number = String(line).padStart(digits);
    const text = cut(lines.lineText(line), from, room);
    const shown = isMarked ? text : colors.dim(text);
    frame.push(`  ${isMarked ? colors.red(">") : " "} ${colors.dim(`${number} │`)} ${shown}`.trimEnd());
    if (!isMarked) continue;
    const marked = lines.lineText(line);
    const before = cut(marked.slice(0, start.column - 1), from, room).length;
    const length = Math.max(
      1,
      printable(marked.slice(Math.max(start.column - 1, from - 1), endColumn - 1)).length,
    );
    const marks = "^".repeat(Math.min(length, Math.max(1, room - before)));
    frame.push(`    ${" ".repeat(digits)} ${colors.dim("│")} ${" ".repeat(before)}${colors.red(marks)}`);
  }
  return frame.join("\n");
}

/** The first column to show, so that the range and what stands before it fit. */
function firstColumn(start: number, end: number, room: number): number {
  if (end <= room) return 1;
  return Math.max(1, start - Math.floor(room / 3));
}

function cut(line: string, from: number, room: number): string {
  const head = from > 1 ? "…" : "";
  const text = head + printable(line.slice(from - 1 + head.length, from + room));
  return text.length > room ? `${text.slice(0, room - 1)}…` : text;
}
