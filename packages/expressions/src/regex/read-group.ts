import { readAlternation } from "./parse-regex.ts";
import {
  fail,
  groupKey,
  groupLimit,
  isAtEnd,
  largestNumber,
  type PatternReader,
  read,
} from "./pattern-reader.ts";
import type { ConditionalNode, GroupStyle, RegexNode, RegexOptions } from "./regex-tree.ts";

/**
 * Reads what stands in parentheses; the opening one is next. Undefined for what only sets options, which hold
 * to the end of the group around it.
 */
export function readGroup(reader: PatternReader): RegexNode | undefined {
  const { position: start, options } = reader;
  if (reader.depth >= groupLimit) {
    fail(reader, "too-deep", start);
    return undefined;
  }
  if (readInlineOptions(reader)) return undefined;
  const node = read(reader, /\(\?\(/y) ? readConditional(reader, start) : readPlainGroup(reader, start);
  reader.options = options;
  return node;
}

function readPlainGroup(reader: PatternReader, start: number): RegexNode | undefined {
  const opening = readOpening(reader);
  if (!opening) {
    fail(reader, "unknown-construct", start, start + 2);
    return undefined;
  }
  const body = readBody(reader, start);
  return { kind: "group", ...opening, body, start, end: reader.position };
}

function readBody(reader: PatternReader, start: number): RegexNode {
  reader.depth++;
  const body = readAlternation(reader);
  reader.depth--;
  if (isAtEnd(reader)) fail(reader, "missing-parenthesis", start, start + 1);
  else reader.position++;
  return body;
}

/** `(?i-s)`: sets options for the rest of the group that it stands in. */
function readInlineOptions(reader: PatternReader): boolean {
  const match = read(reader, /\(\?([imnsx+-]+)\)/iy);
  if (!match) return false;
  reader.options = withOptions(reader.options, match[1] ?? "");
  return true;
}

const optionOfLetter: Readonly<Record<string, keyof RegexOptions>> = {
  i: "ignoreCase",
  m: "multiline",
  n: "explicitCapture",
  s: "singleline",
  x: "ignoreBlanks",
};

/** `im-x+n`: a sign holds for the letters behind it. */
function withOptions(options: RegexOptions, letters: string): RegexOptions {
  let value = true;
  const changed: Partial<Record<keyof RegexOptions, boolean>> = {};
  for (const letter of letters.toLowerCase()) {
    const option = optionOfLetter[letter];
    if (option) changed[option] = value;
    else value = letter === "+";
  }
  return { ...options, ...changed };
}

interface Opening {
  readonly style: GroupStyle;
  readonly name: string | undefined;
  readonly balances: string | undefined;
}

const styles: Readonly<Record<string, GroupStyle>> = {
  "(?:": "plain",
  "(?>": "atomic",
  "(?=": "lookahead",
  "(?!": "negative-lookahead",
  "(?<=": "lookbehind",
  "(?<!": "negative-lookbehind",
};

function readOpening(reader: PatternReader): Opening | undefined {
  const start = reader.position;
  const style = styles[read(reader, /\(\?(?:[:>=!]|<[=!])/y)?.[0] ?? ""];
  if (style) return { style, name: undefined, balances: undefined };
  const scoped = read(reader, /\(\?([imnsx+-]+):/iy);
  if (scoped) {
    reader.options = withOptions(reader.options, scoped[1] ?? "");
    return { style: "plain", name: undefined, balances: undefined };
  }
  const named = read(
    reader,
    /\(\?(?:<([\p{L}\p{Mn}\p{Nd}\p{Pc}]*)(?:-([\p{L}\p{Mn}\p{Nd}\p{Pc}]+))?>|'([\p{L}\p{Mn}\p{Nd}\p{Pc}]*)(?:-([\p{L}\p{Mn}\p{Nd}\p{Pc}]+))?')/uy,
  );
  if (named) return readName(reader, start, named[1] ?? named[3] ?? "", named[2] ?? named[4]);
  if (read(reader, /\(\?['<]/y)) {
    fail(reader, "bad-group-name", start);
    return { style: "capture", name: undefined, balances: undefined };
  }
  if (read(reader, /\(\?(?!\))/y)) return undefined;
  reader.position++;
  if (reader.options.explicitCapture) return { style: "plain", name: undefined, balances: undefined };
  reader.captures.push(undefined);
  return { style: "capture", name: undefined, balances: undefined };
}

/** A name is a number from 1, or begins with no digit. A balancing group may go without one. */
function readName(
  reader: PatternReader,
  start: number,
  written: string,
  balances: string | undefined,
): Opening {
  const name = groupKey(written);
  const isNumber = /^\d+$/.test(name);
  const isName = isNumber ? name !== "0" : name === "" ? balances !== undefined : !/^\d/.test(name);
  if (!isName) fail(reader, "bad-group-name", start);
  if (isNumber && Number(name) > largestNumber) fail(reader, "number-too-large", start);
  const balanced = balances === undefined ? undefined : groupKey(balances);
  if (balanced !== undefined && reader.known && !reader.known.has(balanced))
    fail(reader, "unknown-group", start);
  if (name !== "") reader.captures.push(name);
  return { style: "capture", name: name || undefined, balances: balanced };
}

/** `(?(` was read. A word is a group when there is one of that name, and else an expression. */
function readConditional(reader: PatternReader, start: number): ConditionalNode {
  const condition = readCondition(reader, start);
  const body = readBody(reader, start);
  const [yes = body, no, tooMany] = body.kind === "alternation" ? body.alternatives : [body];
  if (tooMany) fail(reader, "too-many-alternatives", start);
  return { kind: "conditional", condition, yes, no, start, end: reader.position };
}

/** Parentheses around an expression capture nothing here; those of a look around are its own. */
function readCondition(reader: PatternReader, start: number): string | RegexNode {
  const { position, pattern } = reader;
  const word = read(reader, /([\p{L}\p{Mn}\p{Nd}\p{Pc}]+)\)/uy)?.[1];
  const group = word === undefined ? undefined : groupKey(word);
  if (group !== undefined && (!reader.known || reader.known.has(group))) return group;
  reader.position = position;
  if (/\d/.test(pattern[position] ?? ""))
    fail(reader, group === undefined ? "bad-reference" : "unknown-group", start);
  if (read(reader, /\?(?:'|<(?![=!]))/y)) fail(reader, "name-in-condition", start);
  if (pattern[reader.position] !== "?") return readBody(reader, position - 1);
  reader.position--;
  return readGroup(reader) ?? { kind: "sequence", items: [], start: position, end: position };
}
