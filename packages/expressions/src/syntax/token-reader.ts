import type { Edit, Expected, ExpressionError, Found } from "./expression-error.ts";
import type { Token, TokenKind } from "./token.ts";
import type { Range } from "./tree.ts";

/** The tokens that carry meaning, and how far they are read. */
export interface TokenReader {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Those before which something was left out that is an error already. */
  readonly afterUnknown: ReadonlySet<Token>;
  readonly errors: ExpressionError[];
  /** The parentheses that the text never closes, the innermost first. */
  readonly unclosed: Range[];
  position: number;
  depth: number;
}

/** A reader in front of the first token. Unknown characters are left out: each is an error already. */
export function tokenReader(text: string, all: readonly Token[]): TokenReader {
  const tokens: Token[] = [];
  const afterUnknown = new Set<Token>();
  let skipped = false;
  for (const token of all) {
    if (token.kind === "unknown") skipped = true;
    if (token.kind === "unknown" || token.kind === "blank" || token.kind === "invisible") continue;
    if (skipped) afterUnknown.add(token);
    skipped = false;
    tokens.push(token);
  }
  return { text, tokens, afterUnknown, errors: [], unclosed: [], position: 0, depth: 0 };
}

/** The next token; undefined at the end. */
export function peek(reader: TokenReader): Token | undefined {
  return reader.tokens[reader.position];
}

export function take(reader: TokenReader): Token {
  return reader.tokens[reader.position++] as Token;
}

/** Where what was read so far ends. */
export function lastEnd(reader: TokenReader): number {
  return reader.tokens[reader.position - 1]?.end ?? 0;
}

export function endOfText({ text }: TokenReader): Range {
  return { start: text.length, end: text.length };
}

export function textOf({ text }: TokenReader, { start, end }: Range): string {
  return text.slice(start, end);
}

interface Details {
  readonly edit?: Edit;
  readonly equivalent?: string;
  readonly opened?: Range;
  readonly count?: number;
  readonly found?: Found;
}

/** Notes an error; what was found is the text in its place, unless it is told otherwise. */
export function report(
  reader: TokenReader,
  kind: ExpressionError["kind"],
  at: Range & { readonly kind?: TokenKind },
  expected: readonly Expected[],
  details: Details = {},
): void {
  const { start, end } = at;
  const found: Found = { kind: at.kind ?? "end", text: textOf(reader, at) };
  reader.errors.push({ kind, start, end, expected, found, ...details });
}
