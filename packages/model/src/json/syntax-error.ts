/** What kind of slip makes a text no JSON. */
export type JsonSyntaxErrorKind =
  | "empty"
  | "trailing-comma"
  | "missing-comma"
  | "missing-colon"
  | "missing-value"
  | "missing-quote-key"
  | "single-quotes"
  | "smart-quotes"
  | "comment"
  | "unterminated-string"
  | "control-character"
  | "bad-escape"
  | "bad-number"
  | "bad-literal"
  | "unclosed"
  | "mismatched-bracket"
  | "text-after-end"
  | "unexpected";

/** The first place at which a text stops being JSON. Offsets and lengths count UTF-16 units. */
export interface JsonSyntaxError {
  readonly kind: JsonSyntaxErrorKind;
  readonly offset: number;
  readonly length: number;
  /** What JSON has there, for the middle of a sentence: `a comma or }`. */
  readonly expected: string;
  /** What stands there instead: `the word True`, `the end of the file`. */
  readonly found: string;
  /** Offset of the bracket that is still open, where that is the trouble. */
  readonly opened?: number;
}

/**
 * Finds the first error in a text that JSON.parse refuses, in words that help; undefined when it is valid
 * (RFC 8259). Without recursion, so depth is no danger.
 */
export function findSyntaxError(text: string): JsonSyntaxError | undefined {
  const open: number[] = [];
  let offset = skipBlanks(text, 0);
  if (offset === text.length) {
    return { kind: "empty", offset: 0, length: 0, expected: "a value", found: "the end of the file" };
  }
  let state: State = "value";
  let end = 0;
  let key = "";
  for (;;) {
    offset = skipBlanks(text, offset);
    const at: Situation = { text, offset, open, end, key };
    const sign = text[offset];
    const isObject = text[open.at(-1) ?? text.length] === "{";
    if (sign === undefined) return open.length > 0 || state !== "after" ? unclosed(at, state) : undefined;
    if (state === "after") {
      if (open.length === 0) return fault(at, commentOr(at, "text-after-end"), "the end of the file");
      if (sign === ",") {
        state = isObject ? "key" : "value";
        offset++;
      } else if (sign === "}" || sign === "]") {
        if ((sign === "}") !== isObject) return mismatched(at);
        open.pop();
        offset++;
        end = offset;
      } else {
        return missingComma(at, isObject);
      }
    } else if (state === "colon") {
      if (sign !== ":") return fault(at, commentOr(at, "missing-colon"), `a colon after "${shown(key)}"`);
      state = "value";
      offset++;
    } else if ((sign === "}" || sign === "]") && !(state === "key" && sign === "]")) {
      const closesEmpty = text[previousSign(text, offset)] === (sign === "}" ? "{" : "[") && open.length > 0;
      if (!closesEmpty) return closedTooEarly(at, state);
      open.pop();
      offset++;
      end = offset;
      state = "after";
    } else if (state === "key") {
      if (sign !== '"') return badKey(at);
      const string = readString(at);
      if ("kind" in string) return string;
      key = text.slice(offset + 1, string.end - 1);
      offset = string.end;
      state = "colon";
    } else if (sign === "{" || sign === "[") {
      open.push(offset);
      offset++;
      state = sign === "{" ? "key" : "value";
    } else {
      const value = sign === '"' ? readString(at) : readWord(at);
      if ("kind" in value) return value;
      offset = end = value.end;
      state = "after";
    }
  }
}

/** What JSON may have next; `key` also stands for the end of an empty object, `value` for that of an array. */
type State = "value" | "key" | "colon" | "after";

interface Situation {
  readonly text: string;
  readonly offset: number;
  /** Offsets of the brackets that are open. */
  readonly open: readonly number[];
  /** Where the last value ended. */
  readonly end: number;
  /** The name that was read last. */
  readonly key: string;
}

function fault(
  { text, offset }: Situation,
  kind: JsonSyntaxErrorKind,
  expected: string,
  length = lengthOfSign(text, offset),
): JsonSyntaxError {
  return { kind, offset, length, expected, found: whatStandsAt(text, offset) };
}

function unclosed(at: Situation, state: State): JsonSyntaxError {
  const opened = at.open.at(-1);
  const closing = opened === undefined ? "" : at.text[opened] === "{" ? "}" : "]";
  const expected =
    state === "after"
      ? closing
      : state === "value"
        ? "a value"
        : state === "colon"
          ? `a colon after "${shown(at.key)}"`
          : "a property name or }";
  const offset = at.text.trimEnd().length;
  return {
    kind: "unclosed",
    offset,
    length: 0,
    expected,
    found: "the end of the file",
    ...(opened === undefined ? {} : { opened }),
  };
}

/** The place where the comma belongs, which is behind the value before and often on another line. */
function missingComma(at: Situation, isObject: boolean): JsonSyntaxError {
  const kind = commentOr(at, "missing-comma");
  const expected = isObject ? "a comma or }" : "a comma or ]";
  if (kind === "comment") return fault(at, kind, expected);
  return { kind, offset: at.end, length: 1, expected, found: whatStandsAt(at.text, at.offset) };
}

function mismatched(at: Situation): JsonSyntaxError {
  const opened = at.open.at(-1) as number;
  const expected = at.text[opened] === "{" ? "a comma or }" : "a comma or ]";
  return { ...fault(at, "mismatched-bracket", expected), opened };
}

/** A closing bracket where a name or a value belongs. */
function closedTooEarly(at: Situation, state: State): JsonSyntaxError {
  const before = previousSign(at.text, at.offset);
  const opened = at.open.at(-1);
  const expected = state === "key" ? "a property name in double quotes" : "a value";
  if (at.text[before] === "," && opened !== undefined) {
    return {
      kind: "trailing-comma",
      offset: before,
      length: 1,
      expected,
      found: whatStandsAt(at.text, at.offset),
    };
  }
  if (at.text[before] === ":") return fault(at, "missing-value", `a value for "${shown(at.key)}"`);
  return opened === undefined
    ? fault(at, "unexpected", expected)
    : { ...fault(at, "mismatched-bracket", expected), opened };
}

function badKey(at: Situation): JsonSyntaxError {
  const sign = at.text[at.offset] as string;
  const expected = "a property name in double quotes";
  const kind = commentOr(at, quoteKind(sign) ?? (/[\w$]/.test(sign) ? "missing-quote-key" : "unexpected"));
  const opened = at.open.at(-1);
  if (sign === "]" && opened !== undefined)
    return { ...fault(at, "mismatched-bracket", `${expected} or }`), opened };
  return fault(at, kind, expected);
}

function quoteKind(sign: string): JsonSyntaxErrorKind | undefined {
  if (sign === "'" || sign === "`") return "single-quotes";
  return /[“”„‟‘’‚«»]/.test(sign) ? "smart-quotes" : undefined;
}

function commentOr({ text, offset }: Situation, kind: JsonSyntaxErrorKind): JsonSyntaxErrorKind {
  return /^(?:\/[/*]|#)/.test(text.slice(offset, offset + 2)) ? "comment" : kind;
}

type End = { readonly end: number };

function readString(at: Situation): End | JsonSyntaxError {
  const { text, offset: start } = at;
  for (let offset = start + 1; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 0x22) return { end: offset + 1 };
    if (code === 0x0a || code === 0x0d) return lineBreakInString(at, offset);
    if (code < 0x20) return controlCharacter({ ...at, offset }, code);
    if (code !== 0x5c || offset === text.length - 1) continue;
    const sequence = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(text.slice(offset, offset + 6));
    if (sequence === null) return badEscape({ ...at, offset });
    offset += sequence[0].length - 1;
  }
  return { ...fault(at, "unterminated-string", 'a closing "', 1), found: "the end of the file" };
}

/** A text that goes on below has a line break in it; one that does not has lost its closing quote. */
function lineBreakInString(at: Situation, lineEnd: number): JsonSyntaxError {
  return {
    ...fault(at, "unterminated-string", 'a closing "', lineEnd - at.offset),
    found: "the end of the line",
  };
}

function controlCharacter(at: Situation, code: number): JsonSyntaxError {
  const written = code === 0x09 ? "\\t" : `\\u${hex4(code)}`;
  return fault(at, "control-character", `an escape such as ${written}`);
}

function badEscape(at: Situation): JsonSyntaxError {
  const found = shown(at.text.slice(at.offset, at.offset + 2));
  return { ...fault(at, "bad-escape", 'an escape such as \\\\, \\", \\n or \\u0041', 2), found };
}

function readWord(at: Situation): End | JsonSyntaxError {
  const { text, offset } = at;
  const word = wordAt(text, offset);
  if (/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(word))
    return { end: offset + word.length };
  const kind = commentOr(at, quoteKind(word[0] as string) ?? "unexpected");
  if (kind !== "unexpected")
    return fault(at, kind, kind === "comment" ? "a value" : "a text in double quotes");
  if (/^(?:[+-]?[\d.]|[+-]?(?:NaN|Infinity)\b|-)/.test(word))
    return fault(at, "bad-number", "a number such as 1 or -0.5", word.length);
  if (/^[A-Za-z_$]/.test(word))
    return fault(at, "bad-literal", "a text in double quotes, true, false or null", word.length);
  return word === "," && text[previousSign(text, offset)] === ":"
    ? fault(at, "missing-value", `a value for "${shown(at.key)}"`)
    : fault(at, word === "," || word === ":" ? "missing-value" : "unexpected", "a value");
}

/** The characters up to a blank or one that means something to JSON, or the one that does. */
function wordAt(text: string, offset: number): string {
  const word = /[^\s,:[\]{}"]+/y;
  word.lastIndex = offset;
  return word.exec(text)?.[0] ?? (text[offset] as string);
}

/** JSON's own blanks; a no-break space is none. */
function skipBlanks(text: string, from: number): number {
  let offset = from;
  for (; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) break;
  }
  return offset;
}

function previousSign(text: string, from: number): number {
  let offset = from - 1;
  while (offset >= 0 && /[ \n\r\t]/.test(text[offset] as string)) offset--;
  return offset;
}

function lengthOfSign(text: string, offset: number): number {
  return /^(?:[\w$.+-]+|[\s\S])/u.exec(text.slice(offset, offset + 80))?.[0].length ?? 0;
}

function whatStandsAt(text: string, offset: number): string {
  const rest = text.slice(offset, offset + 80);
  const word = /^[A-Za-z_$][\w$]*/.exec(rest)?.[0];
  if (word) return `the word ${shown(word)}`;
  const number = /^[+-]?[\d.][\w.+-]*/.exec(rest)?.[0];
  if (number) return `the number ${shown(number)}`;
  const string = /^"(?:[^"\\]|\\.)*"/.exec(rest)?.[0];
  if (string) return `the text "${shown(string.slice(1, -1))}"`;
  const sign = [...rest][0];
  if (sign === undefined) return "the end of the file";
  return /[\p{C}\p{Z}]/u.test(sign) ? `the character ${codePoint(sign)}` : sign;
}

/** A piece of the file for a message: short, and nothing that moves a cursor. */
function shown(piece: string): string {
  const clean = piece.replaceAll(/(?! )[\p{C}\p{Z}]/gu, codePoint);
  return clean.length > 24 ? `${clean.slice(0, 23)}…` : clean;
}

function codePoint(sign: string): string {
  return `U+${hex4(sign.codePointAt(0) ?? 0)}`;
}

function hex4(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, "0");
}
