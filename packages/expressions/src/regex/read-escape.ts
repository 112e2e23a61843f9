import { fail, groupKey, type PatternReader, read } from "./pattern-reader.ts";
import type { Anchor, BackreferenceNode, CategoryNode, LiteralNode, RegexNode } from "./regex-tree.ts";

/** Reads an escape outside of a class; the backslash is next. */
export function readEscape(reader: PatternReader): RegexNode {
  const start = reader.position;
  const anchor = read(reader, /\\([AZzGbB])/y)?.[1] as Anchor | undefined;
  if (anchor) return { kind: "anchor", anchor, options: reader.options, start, end: reader.position };
  return readCategory(reader) ?? readReference(reader) ?? readCharacter(reader);
}

/** Reads `\d` and its like, which a class may have as well. */
export function readCategory(reader: PatternReader): CategoryNode | undefined {
  const { position: start, options } = reader;
  const letter = read(reader, /\\([dDwWsS])/y)?.[1];
  if (letter) {
    const negated = letter < "a";
    return {
      kind: "category",
      category: letter.toLowerCase(),
      negated,
      options,
      start,
      end: reader.position,
    };
  }
  const property = read(reader, /\\([pP])(?:\{([\w-]+)\})?/y);
  if (!property) return undefined;
  const [, sign, category] = property;
  if (category === undefined) fail(reader, "bad-category", start);
  else if (!isCategory(category)) fail(reader, "unknown-category", start);
  const { position: end } = reader;
  return { kind: "category", category: category ?? "", negated: sign === "P", options, start, end };
}

/** General categories, and blocks by `Is` and a name; which blocks there are depends on the version of .NET. */
function isCategory(name: string): boolean {
  return /^(?:L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cfson]?|Is[A-Z][\w-]*)$/.test(name);
}

/** `\k<name>` and `\k'name'`, which .NET also takes without the `k`, and numbers. */
function readReference(reader: PatternReader): BackreferenceNode | undefined {
  const { position: start, options } = reader;
  const match =
    read(reader, /\\k?(?:<([\p{L}\p{Mn}\p{Nd}\p{Pc}]+)>|'([\p{L}\p{Mn}\p{Nd}\p{Pc}]+)')/uy) ??
    read(reader, /\\([1-9]\d*)/y);
  const name = match?.[1] ?? match?.[2];
  if (name === undefined) {
    if (read(reader, /\\k/y)) fail(reader, "bad-reference", start);
    return undefined;
  }
  const group = groupKey(name);
  if (reader.known && !reader.known.has(group)) {
    if (isOctal(match?.[0] ?? "")) {
      reader.position = start;
      return undefined;
    }
    fail(reader, "unknown-group", start);
  }
  return { kind: "backreference", group, options, start, end: reader.position };
}

/** A number of several digits that names no group stands for a character. */
function isOctal(reference: string): boolean {
  return /^\\\d\d/.test(reference);
}

/** Reads an escape that stands for one character. */
export function readCharacter(reader: PatternReader): LiteralNode {
  const start = reader.position;
  const character = characterOf(reader);
  return { kind: "literal", character, options: reader.options, start, end: reader.position };
}

const letters: Readonly<Record<string, string>> = {
  a: "\u0007",
  b: "\b",
  e: "\u001b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

function characterOf(reader: PatternReader): string {
  const start = reader.position;
  const octal = read(reader, /\\([0-7]{1,3})/y)?.[1];
  if (octal) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
  const hexadecimal = read(reader, /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4}))/y);
  if (hexadecimal) return String.fromCharCode(Number.parseInt(hexadecimal[1] ?? hexadecimal[2] ?? "", 16));
  const control = read(reader, /\\c([@A-Za-z[\\\]^_])/y)?.[1];
  if (control) return String.fromCharCode(control.toUpperCase().charCodeAt(0) - 0x40);
  const escaped = read(reader, /\\([\s\S])/y)?.[1];
  if (escaped === undefined) fail(reader, "trailing-backslash", start, start + 1);
  else if (escaped === "x" || escaped === "u") fail(reader, "bad-hexadecimal", start);
  else if (escaped === "c") fail(reader, "bad-control-character", start);
  else if (letters[escaped] !== undefined) return letters[escaped];
  else if (/[\p{L}\p{Mn}\p{Nd}\p{Pc}]/u.test(escaped)) fail(reader, "unknown-escape", start);
  return escaped ?? "";
}
