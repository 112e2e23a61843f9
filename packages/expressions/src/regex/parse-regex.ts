import { fail, isAtEnd, largestNumber, type PatternReader, read } from "./pattern-reader.ts";
import { readClass } from "./read-class.ts";
import { readEscape } from "./read-escape.ts";
import { readGroup } from "./read-group.ts";
import type {
  AlternationNode,
  ParsedRegex,
  RegexGroup,
  RegexNode,
  RegexOptions,
  SequenceNode,
} from "./regex-tree.ts";

const noOptions: RegexOptions = {
  ignoreCase: false,
  multiline: false,
  explicitCapture: false,
  singleline: false,
  ignoreBlanks: false,
};

/** Reads a regular expression by the grammar of .NET, without options from outside. Never throws. */
export function parseRegex(pattern: string): ParsedRegex {
  const collecting = readerOf(pattern, undefined);
  readPattern(collecting);
  const groups = numbered(collecting.captures);
  const reader = readerOf(pattern, namesOf(groups));
  const root = readPattern(reader);
  return { pattern, root, groups, error: reader.error };
}

function readerOf(pattern: string, known: ReadonlySet<string> | undefined): PatternReader {
  return { pattern, known, captures: [], position: 0, depth: 0, options: noOptions, error: undefined };
}

/** Groups without a name are numbered from 1, then those with a name, each on the next free number. */
function numbered(captures: readonly (string | undefined)[]): RegexGroup[] {
  const taken = new Set(captures.filter((name) => name !== undefined && /^\d+$/.test(name)).map(Number));
  const groups: RegexGroup[] = [...taken].map((number) => ({ number, name: undefined }));
  let next = 1;
  const add = (name: string | undefined) => {
    while (taken.has(next)) next++;
    taken.add(next);
    groups.push({ number: next, name });
  };
  for (const capture of captures) if (capture === undefined) add(undefined);
  const names = captures.filter((name): name is string => name !== undefined && !/^\d+$/.test(name));
  for (const name of new Set(names)) add(name);
  return groups.sort((a, b) => a.number - b.number);
}

function namesOf(groups: readonly RegexGroup[]): ReadonlySet<string> {
  return new Set([
    "0",
    ...groups.flatMap(({ number, name }) => [String(number), ...(name === undefined ? [] : [name])]),
  ]);
}

function readPattern(reader: PatternReader): RegexNode {
  const root = readAlternation(reader);
  if (!isAtEnd(reader)) fail(reader, "extra-parenthesis", reader.position, reader.position + 1);
  return root;
}

/** Reads up to a closing parenthesis or the end. */
export function readAlternation(reader: PatternReader): AlternationNode | SequenceNode {
  const start = reader.position;
  const alternatives = [readSequence(reader)];
  while (reader.pattern[reader.position] === "|") {
    reader.position++;
    alternatives.push(readSequence(reader));
  }
  const [only] = alternatives;
  if (only && alternatives.length === 1) return only;
  return { kind: "alternation", alternatives, start, end: reader.position };
}

function readSequence(reader: PatternReader): SequenceNode {
  const start = reader.position;
  const items: RegexNode[] = [];
  for (skipBlanks(reader); !isAtEnd(reader) && !/[|)]/.test(next(reader)); skipBlanks(reader)) {
    if (readQuantifier(reader)) {
      fail(reader, "nothing-to-repeat", reader.position - 1);
      break;
    }
    const item = readItem(reader);
    if (!item) continue;
    skipBlanks(reader);
    items.push(readQuantified(reader, item));
  }
  return { kind: "sequence", items, start, end: reader.position };
}

function next({ pattern, position }: PatternReader): string {
  return pattern[position] ?? "";
}

/** Undefined for what only sets options. */
function readItem(reader: PatternReader): RegexNode | undefined {
  const { position: start, options } = reader;
  const sign = next(reader);
  if (sign === "\\") return readEscape(reader);
  if (sign === "[") return readClass(reader);
  if (sign === "(") return readGroup(reader);
  reader.position++;
  const end = reader.position;
  if (sign === ".") return { kind: "any", options, start, end };
  if (sign === "^" || sign === "$") return { kind: "anchor", anchor: sign, options, start, end };
  return { kind: "literal", character: sign, options, start, end };
}

function readQuantified(reader: PatternReader, body: RegexNode): RegexNode {
  const quantifier = readQuantifier(reader);
  if (!quantifier) return body;
  const { min, max, start } = quantifier;
  const end = reader.position;
  if (max < min) fail(reader, "reversed-quantifier", start);
  else if (min > largestNumber || (max > largestNumber && max !== Number.POSITIVE_INFINITY))
    fail(reader, "number-too-large", start);
  skipBlanks(reader);
  const lazy = next(reader) === "?";
  if (lazy) reader.position++;
  const node = {
    kind: "quantified",
    body,
    min,
    max,
    lazy,
    start: body.start,
    end: lazy ? reader.position : end,
  } as const;
  skipBlanks(reader);
  const second = readQuantifier(reader);
  if (second) fail(reader, "nested-quantifier", second.start);
  return node;
}

interface Quantifier {
  readonly min: number;
  readonly max: number;
  readonly start: number;
}

/** A brace that begins no quantifier is a literal. */
function readQuantifier(reader: PatternReader): Quantifier | undefined {
  const start = reader.position;
  const match = read(reader, /[*+?]|\{(\d+)(,?)(\d*)\}/y);
  if (!match) return undefined;
  const [sign, least, comma, most] = match;
  if (sign === "*") return { min: 0, max: Number.POSITIVE_INFINITY, start };
  if (sign === "+") return { min: 1, max: Number.POSITIVE_INFINITY, start };
  if (sign === "?") return { min: 0, max: 1, start };
  const min = Number(least);
  const max = most ? Number(most) : comma ? Number.POSITIVE_INFINITY : min;
  return { min, max, start };
}

/** Comments in parentheses, and with the option `x` blanks and comments to the end of the line. */
function skipBlanks(reader: PatternReader): void {
  for (;;) {
    const { position: start } = reader;
    if (reader.options.ignoreBlanks) read(reader, /(?:[ \t-\r]+|#[^\n]*)+/y);
    if (read(reader, /\(\?#/y) && !read(reader, /[^)]*\)/y)) fail(reader, "unterminated-comment", start);
    if (reader.position === start || isAtEnd(reader)) return;
  }
}
