import type { Range } from "./tree.ts";

export type TokenKind =
  /** Blanks, tabs and line breaks. */
  | "blank"
  /** Characters that look like a blank or like nothing: no-break spaces, zero-width characters, controls. */
  | "invisible"
  /** The name of a function, or a word without quotes. */
  | "word"
  | "string"
  | "attribute"
  | "number"
  | "hex"
  | "macro"
  /** One of the six comparisons. */
  | "comparison"
  /** An operator of other languages: `&`, `&&`, `||`, `==`, `+`. */
  | "foreign-operator"
  | "comma"
  | "semicolon"
  | "open"
  | "close"
  /** A text in quotes that are no double quotes. */
  | "misquoted"
  /** Any other character. */
  | "unknown";

/** A piece of an expression's text. The tokens of a text follow each other without gap or overlap. */
export interface Token extends Range {
  readonly kind: TokenKind;
  /** A text or an attribute without its closing sign. */
  readonly unterminated?: true;
}
