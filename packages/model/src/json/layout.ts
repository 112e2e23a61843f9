import { lineIndex } from "../text/line-index.ts";
import { entriesIn, isObjectEntry, type PositionTape } from "./position-tape.ts";

/** How the writer of a text lays JSON out; learnt from the text, so that what is added looks like the rest. */
export interface Layout {
  readonly newline: string;
  /** Added for each level. */
  readonly unit: string;
  /** Between a name and its value: `: `, `:`, or the `:  ` of Windows PowerShell. */
  readonly colon: string;
  /** No line ends and no blanks between values. */
  readonly minified: boolean;
  /** Windows PowerShell indents the contents of a bracket from the bracket, not from its line. */
  readonly fromBracket: boolean;
  readonly startOfLine: StartOfLine;
}

/** The offset at which the line begins that an offset stands on. */
type StartOfLine = (offset: number) => number;

export function layoutOf(tape: PositionTape): Layout {
  const { text } = tape;
  const startOfLine = startsOfLines(text);
  const gap = (tape.next[0] as number) > 1 ? leadingGap(tape, 0) : "";
  const colon = colonOf(tape);
  const breaks = gap.includes("\n") || gap.includes("\r");
  return {
    newline: /\r\n|\n|\r/.exec(text)?.[0] ?? "\n",
    unit: (breaks && indentationOf(gap)) || "  ",
    colon,
    minified: !breaks && colon === ":",
    fromBracket: indentsFromBracket(tape, startOfLine),
    startOfLine,
  };
}

/** What stands between an opening bracket and the first thing inside. */
function leadingGap(tape: PositionTape, container: number): string {
  return tape.text.slice((tape.start[container] as number) + 1, beginOf(tape, container + 1));
}

/** Where an entry begins, its name included. */
export function beginOf(tape: PositionTape, entry: number): number {
  const key = tape.keyStart[entry] as number;
  return key >= 0 ? key : (tape.start[entry] as number);
}

/** The blanks at the end of a gap, after its last line end. */
function indentationOf(gap: string): string {
  return gap.slice(Math.max(gap.lastIndexOf("\n"), gap.lastIndexOf("\r")) + 1);
}

/** Lines are short as a rule, so an edit looks back a little; the lines of a text that has long ones are counted. */
function startsOfLines(text: string): StartOfLine {
  let lines: ReturnType<typeof lineIndex> | undefined;
  return (offset) => {
    const limit = Math.max(0, offset - 500);
    for (let start = offset; start > limit; start--) {
      const before = text.charCodeAt(start - 1);
      if (before === 0x0a || before === 0x0d) return start;
    }
    if (limit === 0) return 0;
    lines ??= lineIndex(text);
    return lines.lineStart(lines.positionAt(offset).line);
  };
}

/** What stands before an offset on its line. */
function lineUpTo({ text }: PositionTape, offset: number, startOfLine: StartOfLine): string {
  return text.slice(startOfLine(offset), offset);
}

/** The blanks at the beginning of the line on which an offset stands. */
function indentationOfLine(tape: PositionTape, offset: number, startOfLine: StartOfLine): string {
  return /^[ \t]*/.exec(lineUpTo(tape, offset, startOfLine))?.[0] ?? "";
}

/** The blanks before the closing bracket of a container that is laid out on several lines. */
export function indentationOfContainer(tape: PositionTape, start: number, layout: Layout): string {
  return layout.fromBracket
    ? " ".repeat(lineUpTo(tape, start, layout.startOfLine).length)
    : indentationOfLine(tape, start, layout.startOfLine);
}

function colonOf(tape: PositionTape): string {
  for (let entry = 1; entry < tape.count; entry++) {
    const colon = colonBefore(tape, entry);
    if (colon !== undefined && isOneLine(colon)) return colon;
  }
  return ": ";
}

/** What stands between a name and its value; undefined where there is no name. */
function colonBefore(tape: PositionTape, entry: number): string | undefined {
  const end = tape.keyEnd[entry] as number;
  return end < 0 ? undefined : tape.text.slice(end, tape.start[entry]);
}

function isOneLine(text: string): boolean {
  return !/[\r\n]/.test(text);
}

/** The first bracket that follows a name on its line and has its contents on lines of their own decides. */
function indentsFromBracket(tape: PositionTape, startOfLine: StartOfLine): boolean {
  for (let entry = 1; entry < tape.count; entry++) {
    const colon = colonBefore(tape, entry);
    const hasContents = (tape.next[entry] as number) > entry + 1;
    if (!hasContents || colon === undefined || !isOneLine(colon)) continue;
    const gap = leadingGap(tape, entry);
    if (isOneLine(gap)) continue;
    return indentationOf(gap).length > lineUpTo(tape, tape.start[entry] as number, startOfLine).length;
  }
  return false;
}

/**
 * The JSON text of a value in a layout.
 *
 * @param indent blanks before the line, or with `fromBracket` before the bracket, at which the value begins
 * @param inline on one line, whatever the value
 */
export function render(value: unknown, layout: Layout, indent: string, inline: boolean): string {
  if (layout.minified) return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isArray = Array.isArray(value);
  const inner = indent + layout.unit;
  const items = isArray
    ? value.map((item) => render(item, layout, inner, inline))
    : Object.entries(value).map(([key, item]) => renderMember(key, item, layout, inner, inline));
  const [open, close] = isArray ? "[]" : "{}";
  if (items.length === 0) return `${open}${close}`;
  if (inline) return isArray ? `[${items.join(", ")}]` : `{ ${items.join(", ")} }`;
  const line = layout.newline;
  return `${open}${line}${inner}${items.join(`,${line}${inner}`)}${line}${indent}${close}`;
}

export function renderMember(
  key: string,
  value: unknown,
  layout: Layout,
  indent: string,
  inline: boolean,
): string {
  const name = JSON.stringify(key) + layout.colon;
  return name + render(value, layout, layout.fromBracket ? indent + " ".repeat(name.length) : indent, inline);
}

/** How new things stand inside a container that is in the text. */
export interface ContainerLayout {
  /** Before the first thing. */
  readonly first: string;
  /** Before each further thing, after the comma. */
  readonly further: string;
  /** Before the closing bracket. */
  readonly last: string;
  /** What {@link render} needs for things in it. */
  readonly indent: string;
  readonly inline: boolean;
}

export function containerLayout(tape: PositionTape, container: number, layout: Layout): ContainerLayout {
  return (tape.next[container] as number) > container + 1
    ? layoutOfFull(tape, container, layout)
    : layoutOfEmpty(tape, container, layout);
}

function layoutOfFull(tape: PositionTape, container: number, layout: Layout): ContainerLayout {
  const { text } = tape;
  const entries = entriesIn(tape, container);
  const first = leadingGap(tape, container);
  const lastEntry = entries.at(-1) as number;
  const last = text.slice(tape.end[lastEntry], (tape.end[container] as number) - 1);
  if (!isOneLine(first)) {
    const indent = indentationOf(first);
    return {
      first,
      further: layout.newline + indent,
      last,
      indent,
      inline: false,
    };
  }
  const second = entries[1];
  const gap = second === undefined ? "" : text.slice(tape.end[entries[0] as number], beginOf(tape, second));
  const further = second === undefined ? (layout.minified ? "" : " ") : gap.slice(gap.indexOf(",") + 1);
  // [{ on one line, its contents on lines of their own: new things follow the closing bracket of the last.
  const inline = isOneLine(text.slice(tape.start[lastEntry], tape.end[lastEntry]));
  const indent = inline
    ? ""
    : indentationOfLine(tape, (tape.end[lastEntry] as number) - 1, layout.startOfLine);
  return { first, further, last, indent, inline };
}

function layoutOfEmpty(tape: PositionTape, container: number, layout: Layout): ContainerLayout {
  const inline = layout.minified || (container !== 0 && !isOnOwnLine(tape, container, layout));
  if (inline) {
    const padding = !layout.minified && isObjectEntry(tape, container) ? " " : "";
    return {
      first: padding,
      further: layout.minified ? "" : " ",
      last: padding,
      indent: "",
      inline,
    };
  }
  const base = indentationOfContainer(tape, tape.start[container] as number, layout);
  const indent = base + layout.unit;
  const line = layout.newline + indent;
  return {
    first: line,
    further: line,
    last: layout.newline + base,
    indent,
    inline,
  };
}

/** Whether an entry, its name included, is the first thing on its line; only then there is room to break it. */
export function isOnOwnLine(tape: PositionTape, entry: number, { startOfLine }: Layout): boolean {
  const begin = beginOf(tape, entry);
  const start = startOfLine(begin);
  return start > 0 && tape.text.slice(start, begin).trim() === "";
}
