/** Replacement of the characters from `start` up to `end`, in UTF-16 units of the text as it was. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes all replacements in one pass. @throws RangeError when two of them overlap. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let offset = 0;
  for (const edit of ordered) {
    if (edit.start < offset) throw new RangeError(`Two edits overlap at offset ${edit.start}`);
    parts.push(text.slice(offset, edit.start), edit.text);
    offset = edit.end;
  }
  parts.push(text.slice(offset));
  return parts.join("");
}

/** The same edit without the characters that it would replace by themselves; undefined when nothing is left. */
export function trimmed(text: string, edit: TextEdit): TextEdit | undefined {
  const old = text.slice(edit.start, edit.end);
  const shorter = Math.min(old.length, edit.text.length);
  let head = 0;
  while (head < shorter && old[head] === edit.text[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === edit.text.at(-1 - tail)) tail++;
  if (head + tail === old.length && old.length === edit.text.length) return undefined;
  return {
    start: edit.start + head,
    end: edit.end - tail,
    text: edit.text.slice(head, edit.text.length - tail),
  };
}
