import type { Token, TokenKind } from "./token.ts";

/** Cuts a text into tokens, whatever it is; together they are the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let afterOperand = false;
  for (let start = 0; start < text.length; ) {
    const token = tokenAt(text, start, afterOperand);
    tokens.push(token);
    start = token.end;
    if (token.kind !== "blank" && token.kind !== "invisible") afterOperand = endsOperand.has(token.kind);
  }
  return tokens;
}

/** After these a minus is no sign of a number. */
const endsOperand: ReadonlySet<TokenKind> = new Set([
  "word",
  "string",
  "attribute",
  "number",
  "hex",
  "macro",
  "close",
  "misquoted",
]);

/** Signs that stand for themselves. */
const marks: ReadonlyMap<string, TokenKind> = new Map([
  ["(", "open"],
  [")", "close"],
  [",", "comma"],
  [";", "semicolon"],
]);

/** Tried in this order, the usual first. A word may hold dots, hyphens and at signs, so that `a@contoso.com` is one slip, not five. */
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["blank", /[ \t\r\n]+/y],
  ["word", /[\p{L}_$][\p{L}\p{M}\p{N}_.@-]*/uy],
  ["hex", /&[Hh][\dA-Fa-f]+(?![\p{L}\p{N}_])/uy],
  ["macro", /%[A-Za-z]\w*%/y],
  ["foreign-operator", /&&|\|\||==|!=|[&|+*/^!]/y],
  ["comparison", /<>|[<>]=|[=<>]/y],
  ["invisible", /(?:(?![ \t\r\n])[\p{Z}\p{Cc}\p{Cf}])+/uy],
];
const number = /-?\d+(?:\.\d+)?(?![\p{L}\p{N}_]|\.\d)/uy;
/** `3rd`, `10.0.1`: begins as a number and is none. */
const wordWithDigits = /\d[\p{L}\p{M}\p{N}_.@-]*/uy;

function tokenAt(text: string, start: number, afterOperand: boolean): Token {
  const sign = text[start] as string;
  const mark = marks.get(sign);
  if (mark) return { kind: mark, start, end: start + 1 };
  if (sign === '"') return stringAt(text, start);
  if (sign === "[") return attributeAt(text, start);
  const quotation = mayQuote(sign) ? quotationAt(text, start) : undefined;
  if (quotation) return quotation;
  if (/[-\d]/.test(sign)) return numberAt(text, start, afterOperand);
  for (const [kind, pattern] of patterns) {
    const end = endOf(pattern, text, start);
    if (end !== undefined) return { kind, start, end };
  }
  return { kind: "unknown", start, end: start + String.fromCodePoint(text.codePointAt(start) ?? 0).length };
}

function endOf(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function stringAt(text: string, start: number): Token {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return { kind: "string", start, end: at + 1 };
  }
  return { kind: "string", start, end: text.length, unterminated: true };
}

/**
 * A name may have brackets with a filter in them: `[emails[type eq "work"].value]`. They stand right behind a
 * name and hold no others, so that in `[first, [last]` the first bracket is found to be open.
 */
function attributeAt(text: string, start: number): Token {
  let inFilter = false;
  for (let at = start + 1; at < text.length; at++) {
    const sign = text[at] as string;
    if (sign === "[") {
      if (inFilter || !/[\p{L}\p{N}_]/u.test(text[at - 1] as string)) break;
      inFilter = true;
    } else if (sign === '"' && inFilter) {
      at = stringAt(text, at).end - 1;
    } else if (sign === "]") {
      if (!inFilter) return { kind: "attribute", start, end: at + 1 };
      inFilter = false;
    }
  }
  return { kind: "attribute", start, end: endOfOpenName(text, start), unterminated: true };
}

const nameWithoutEnd = /\[[^,()"\r\n=<>[]*/y;

function endOfOpenName(text: string, start: number): number {
  return start + text.slice(start, endOf(nameWithoutEnd, text, start)).trimEnd().length;
}

function numberAt(text: string, start: number, afterOperand: boolean): Token {
  const isSign = text[start] === "-" && afterOperand;
  const end = isSign ? undefined : endOf(number, text, start);
  if (end !== undefined) return { kind: "number", start, end };
  if (text[start] === "-") return { kind: "foreign-operator", start, end: start + 1 };
  return { kind: "word", start, end: endOf(wordWithDigits, text, start) ?? start + 1 };
}

/** Spares most tokens the search for a quotation: typographic quotes are none of ASCII. */
function mayQuote(sign: string): boolean {
  return sign === "'" || sign === "`" || sign === "\\" || sign > "\u007f";
}

/** A stray quote is an unknown character, so that it does not swallow the rest. */
function quotationAt(text: string, start: number): Token | undefined {
  const closing = closingQuote(text, start);
  if (!closing) return undefined;
  closing.lastIndex = start + (text[start] === "\\" ? 2 : 1);
  return closing.test(text) ? { kind: "misquoted", start, end: closing.lastIndex } : undefined;
}

/** What closes the quotation that opens here: any typographic quote another, since they are mixed up often. */
function closingQuote(text: string, start: number): RegExp | undefined {
  const sign = text[start] as string;
  if (sign === "'") return /'/g;
  if (sign === "`") return /`/g;
  if (sign === "\\" && text[start + 1] === '"') return /\\"/g;
  return typographicQuote.test(sign) ? /[“”„‟«»‘’‚‛"]/g : undefined;
}

export const typographicQuote: RegExp = /[“”„‟«»‘’‚‛]/;
