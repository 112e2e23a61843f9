/** A place in a text. Line and column count from 1, columns and the offset in UTF-16 units, the offset from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Where the lines of a text begin; lines end in \n, \r\n or \r. */
export interface LineIndex {
  readonly lineCount: number;
  /** The position of an offset; one outside of the text counts as its nearest end. */
  positionAt(offset: number): Position;
  /** A line without its end; "" beyond the last. */
  lineText(line: number): string;
  /** Offset of the first character of a line; beyond the last, the length of the text. */
  lineStart(line: number): number;
}

/** Finds the lines of a text. */
export function lineIndex(text: string): LineIndex {
  const starts = startsOfLines(text);
  const lineStart = (line: number) => starts[line - 1] ?? text.length;
  return {
    lineCount: starts.length,
    lineStart,
    lineText: (line) => text.slice(lineStart(line), lineStart(line + 1)).replace(/[\r\n]+$/, ""),
    positionAt(offset) {
      const inside = Math.max(0, Math.min(offset, text.length));
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] as number) <= inside) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: inside - (starts[low] as number) + 1, offset: inside };
    },
  };
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  if (text.includes("\r")) {
    for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
    return starts;
  }
  // Five times as fast, and most files end their lines so.
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}
