import type { TokenKind } from "./token.ts";
import type { Range } from "./tree.ts";

/** What kind of slip makes a text no expression. */
export type ExpressionErrorKind =
  | "empty"
  | "invisible-character"
  | "unknown-character"
  | "single-quotes"
  | "smart-quotes"
  /** `\"` around a text: the expression was copied out of JSON with its escapes. */
  | "escaped-quotes"
  | "unterminated-string"
  | "unterminated-attribute"
  | "empty-attribute"
  | "unquoted-text"
  | "bare-null"
  | "bare-boolean"
  /** A word or constant of another product's language. */
  | "foreign-constant"
  | "logical-operator"
  | "concatenation"
  | "arithmetic"
  /** `==`, `!=` */
  | "foreign-comparison"
  | "chained-comparison"
  | "missing-operand"
  | "missing-comma"
  | "semicolon"
  /** Parentheses that no function's name stands before. */
  | "grouping"
  | "unclosed-parenthesis"
  | "extra-parenthesis"
  | "text-after-end"
  | "too-deep";

/** What the grammar has in a place. */
export type Expected =
  | "argument"
  | "comma"
  | "closing-parenthesis"
  | "closing-bracket"
  | "closing-quote"
  | "double-quotes"
  | "attribute-name"
  | "comparison"
  | "end";

/** What stands there instead. */
export interface Found {
  readonly kind: TokenKind | "end";
  readonly text: string;
}

/** Another text for a piece of the expression. */
export interface Edit extends Range {
  readonly text: string;
}

/** A place at which a text stops being an expression, as data; {@link describeError} makes the sentence. */
export interface ExpressionError extends Range {
  readonly kind: ExpressionErrorKind;
  readonly expected: readonly Expected[];
  readonly found: Found;
  /** How the same is said in provisioning, with words in place of the operands where it takes more than one edit. */
  readonly equivalent?: string;
  /** What the author surely meant. */
  readonly edit?: Edit;
  /** The bracket that is still open. */
  readonly opened?: Range;
  /** How many parentheses are missing, or too many. */
  readonly count?: number;
}

/** How deep calls may be nested in a text that is read at all; a thousand levels fit into no real expression. */
export const depthLimit = 500;
