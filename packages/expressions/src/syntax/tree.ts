/** From the first character to behind the last, in UTF-16 units of the expression's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A function with its arguments: `Join("@", [alias], "contoso.com")`. */
export interface CallNode extends Range {
  readonly kind: "call";
  /** As it is written; names of functions are looked up without regard to case. */
  readonly name: string;
  readonly nameRange: Range;
  /** What stands between the commas. `F()` has no slot, `F(,)` has two empty ones. */
  readonly slots: readonly Slot[];
}

/** The place of one argument. An empty one stands for an optional argument that is left out, and counts. */
export interface Slot extends Range {
  readonly value: ExpressionNode | undefined;
}

/** An attribute of the source object: `[userPrincipalName]`. */
export interface AttributeNode extends Range {
  readonly kind: "attribute";
  readonly name: string;
}

/** A text in double quotes; `value` is without quotes and with `\"` and `\\` resolved. */
export interface StringNode extends Range {
  readonly kind: "string";
  readonly value: string;
}

/** A number as it is written: 18 digits are usual, so it is no JavaScript number. */
export interface NumberNode extends Range {
  readonly kind: "number";
  readonly text: string;
}

/** `&HF7` */
export interface HexNode extends Range {
  readonly kind: "hex";
  readonly text: string;
}

/** `%DomainFQDN%`, which the engine fills in; the name is without the percent signs. */
export interface MacroNode extends Range {
  readonly kind: "macro";
  readonly name: string;
}

/** A word without quotes, such as `IgnoreAttributeFlow` or `vbTextCompare`. */
export interface IdentifierNode extends Range {
  readonly kind: "identifier";
  readonly name: string;
}

export const comparisonOperators = ["=", "<>", ">", ">=", "<", "<="] as const;
export type ComparisonOperator = (typeof comparisonOperators)[number];

/** Two operands with an operator between them; only as the condition of IIF and in CBool. */
export interface ComparisonNode extends Range {
  readonly kind: "comparison";
  readonly operator: ComparisonOperator;
  readonly operatorRange: Range;
  readonly left: ExpressionNode;
  readonly right: ExpressionNode;
}

/** Characters that are none of these; a syntax error says what is wrong with them. */
export interface InvalidNode extends Range {
  readonly kind: "invalid";
  /** What could be read inside of it: the operands of `[a] & [b]`. */
  readonly parts: readonly ExpressionNode[];
}

export type ExpressionNode =
  | CallNode
  | AttributeNode
  | StringNode
  | NumberNode
  | HexNode
  | MacroNode
  | IdentifierNode
  | ComparisonNode
  | InvalidNode;
