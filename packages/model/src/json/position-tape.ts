import { isIndex, type Pointer, parsePointer } from "./pointer.ts";

/**
 * Where each value of a JSON text stands, as columns of numbers instead of a tree of objects: ten times
 * cheaper to make. Entry 0 is the root, the entries of a container follow it, each before its own contents.
 */
export interface PositionTape {
  readonly text: string;
  /** Number of entries; the columns may be longer. */
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Where the member's name stands, quotes included; -1 for the root and for elements. */
  readonly keyStart: Int32Array;
  readonly keyEnd: Int32Array;
  /** The entry after the last one inside this. */
  readonly next: Int32Array;
  /** The container; -1 for the root. */
  readonly parent: Int32Array;
}

/** Where a value and the name before it stand, as offsets in UTF-16 units; -1 where there is no name. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly keyStart: number;
  readonly keyEnd: number;
}

const columns = ["start", "end", "keyStart", "keyEnd", "next", "parent"] as const;
type Columns = Record<(typeof columns)[number], Int32Array>;

/** Makes the tape of a text that JSON.parse accepts; for other text the result means nothing. */
export function positionTape(text: string): PositionTape {
  // An entry takes forty characters in a text that was laid out for people.
  let capacity = 64 + (text.length >> 5);
  let tape = allocate(capacity);
  let count = 0;
  let container = -1;
  let keyStart = -1;
  let keyEnd = -1;

  const add = (start: number, end: number): number => {
    if (count === capacity) {
      capacity *= 2;
      tape = allocate(capacity, tape);
    }
    tape.start[count] = start;
    tape.end[count] = end;
    tape.keyStart[count] = keyStart;
    tape.keyEnd[count] = keyEnd;
    tape.next[count] = count + 1;
    tape.parent[count] = container;
    keyStart = keyEnd = -1;
    return count++;
  };

  for (let offset = 0; offset < text.length; ) {
    const code = text.charCodeAt(offset);
    if (code === quote) {
      const end = endOfString(text, offset);
      const inObject = container >= 0 && text.charCodeAt(tape.start[container] as number) === openBrace;
      if (inObject && keyStart < 0) {
        keyStart = offset;
        keyEnd = end;
      } else {
        add(offset, end);
      }
      offset = end;
    } else if (code === openBrace || code === openBracket) {
      container = add(offset, -1);
      offset++;
    } else if (code === closeBrace || code === closeBracket) {
      offset++;
      tape.end[container] = offset;
      tape.next[container] = count;
      container = tape.parent[container] as number;
    } else if (code === comma || code === colon || code <= space) {
      offset++;
    } else {
      const end = endOfWord(text, offset);
      add(offset, end);
      offset = end;
    }
  }
  return { text, count, ...tape };
}

const quote = 0x22;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const comma = 0x2c;
const colon = 0x3a;
const space = 0x20;

function allocate(capacity: number, from?: Columns): Columns {
  const made = {} as Columns;
  for (const column of columns) {
    made[column] = new Int32Array(capacity);
    if (from) made[column].set(from[column]);
  }
  return made;
}

function endOfString(text: string, start: number): number {
  for (let offset = start + 1; ; offset++) {
    offset = text.indexOf('"', offset);
    if (offset < 0) return text.length;
    if (!isEscaped(text, offset)) return offset + 1;
  }
}

/** Whether an odd number of backslashes stands before a character of a JSON string. */
export function isEscaped(text: string, offset: number): boolean {
  let before = offset - 1;
  while (text.charCodeAt(before) === backslash) before--;
  return (offset - 1 - before) % 2 === 1;
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === comma || code === closeBrace || code === closeBracket || code <= space) break;
    end++;
  }
  return end;
}

/** The entries directly inside a container, in the order of the text. */
export function entriesIn(tape: PositionTape, container: number): number[] {
  const entries: number[] = [];
  const end = tape.next[container] as number;
  for (let entry = container + 1; entry < end; entry = tape.next[entry] as number) entries.push(entry);
  return entries;
}

/** The name of a member; undefined for the root and for elements. */
export function keyOfEntry(tape: PositionTape, entry: number): string | undefined {
  const start = tape.keyStart[entry] as number;
  if (start < 0) return undefined;
  const raw = tape.text.slice(start + 1, (tape.keyEnd[entry] as number) - 1);
  return raw.includes("\\") ? (JSON.parse(`"${raw}"`) as string) : raw;
}

export function isObjectEntry(tape: PositionTape, entry: number): boolean {
  return tape.text[tape.start[entry] as number] === "{";
}

export function isArrayEntry(tape: PositionTape, entry: number): boolean {
  return tape.text[tape.start[entry] as number] === "[";
}

/** The entry at a pointer. Of members with the same name it is the last, the one that JSON.parse keeps. */
export function entryOf(tape: PositionTape, pointer: Pointer): number | undefined {
  let entry = 0;
  for (const segment of parsePointer(pointer)) {
    const found = entryInside(tape, entry, segment);
    if (found === undefined) return undefined;
    entry = found;
  }
  return entry;
}

function entryInside(tape: PositionTape, container: number, segment: string): number | undefined {
  const inside = contentsOf(tape, container);
  if (inside instanceof Map) return inside.get(segment);
  return isIndex(segment) ? inside[Number(segment)] : undefined;
}

/** The entries of an object by name, those of an array in order. */
type Contents = Map<string, number> | readonly number[];

/** Kept for each container that was looked into: a long array is walked once, not once for each look-up. */
const contentsByTape = new WeakMap<PositionTape, Map<number, Contents>>();

function contentsOf(tape: PositionTape, container: number): Contents {
  let known = contentsByTape.get(tape);
  if (known === undefined) {
    known = new Map();
    contentsByTape.set(tape, known);
  }
  let contents = known.get(container);
  if (contents === undefined) {
    const entries = entriesIn(tape, container);
    contents = isObjectEntry(tape, container)
      ? new Map(entries.map((entry) => [keyOfEntry(tape, entry) as string, entry]))
      : entries;
    known.set(container, contents);
  }
  return contents;
}

export function spanOf(tape: PositionTape, pointer: Pointer): Span | undefined {
  const entry = entryOf(tape, pointer);
  return entry === undefined ? undefined : spanOfEntry(tape, entry);
}

export function spanOfEntry(tape: PositionTape, entry: number): Span {
  return {
    start: tape.start[entry] as number,
    end: tape.end[entry] as number,
    keyStart: tape.keyStart[entry] as number,
    keyEnd: tape.keyEnd[entry] as number,
  };
}
