/** From the first character to behind the last, in UTF-16 units of the pattern. */
interface RegexRange {
  readonly start: number;
  readonly end: number;
}

/** The options of .NET that a pattern can set by itself, as they hold at a node. */
export interface RegexOptions {
  /** `i` */
  readonly ignoreCase: boolean;
  /** `m`: `^` and `$` also match at the ends of lines. */
  readonly multiline: boolean;
  /** `n`: parentheses without a name do not capture. */
  readonly explicitCapture: boolean;
  /** `s`: the dot also matches a line feed. */
  readonly singleline: boolean;
  /** `x`: blanks are left out, and `#` begins a comment. */
  readonly ignoreBlanks: boolean;
}

/** One UTF-16 unit. */
export interface LiteralNode extends RegexRange {
  readonly kind: "literal";
  readonly character: string;
  readonly options: RegexOptions;
}

/** `.` */
export interface AnyNode extends RegexRange {
  readonly kind: "any";
  readonly options: RegexOptions;
}

/** `\d`, `\W`, `\p{Lu}`: of one kind of characters, or of all others. */
export interface CategoryNode extends RegexRange {
  readonly kind: "category";
  /** `d`, `w`, `s`, or the name between the braces of `\p{}`. */
  readonly category: string;
  readonly negated: boolean;
  readonly options: RegexOptions;
}

/** A single character of a class is a range from it to itself. */
export interface CharacterRange extends RegexRange {
  readonly kind: "range";
  readonly first: string;
  readonly last: string;
}

/** `[a-z\d-[aeiou]]` */
export interface ClassNode extends RegexRange {
  readonly kind: "class";
  readonly negated: boolean;
  readonly members: readonly (CharacterRange | CategoryNode)[];
  /** What is taken out again. */
  readonly subtracted: ClassNode | undefined;
  readonly options: RegexOptions;
}

export type Anchor = "^" | "$" | "A" | "Z" | "z" | "G" | "b" | "B";

/** A place, named by its sign or by the letter of its escape. */
export interface AnchorNode extends RegexRange {
  readonly kind: "anchor";
  readonly anchor: Anchor;
  readonly options: RegexOptions;
}

/** `\1`, `\k<name>` */
export interface BackreferenceNode extends RegexRange {
  readonly kind: "backreference";
  /** A name, or digits. */
  readonly group: string;
  readonly options: RegexOptions;
}

export type GroupStyle =
  | "capture"
  | "plain"
  | "atomic"
  | "lookahead"
  | "negative-lookahead"
  | "lookbehind"
  | "negative-lookbehind";

export interface GroupNode extends RegexRange {
  readonly kind: "group";
  readonly style: GroupStyle;
  /** Of a capture: its name or digits, undefined when it is only counted. */
  readonly name: string | undefined;
  /** Of a balancing group `(?<name-other>)`: the group whose last capture it takes away. */
  readonly balances: string | undefined;
  readonly body: RegexNode;
}

/** `(?(name)yes|no)`, `(?(expression)yes|no)` */
export interface ConditionalNode extends RegexRange {
  readonly kind: "conditional";
  /** The name or digits of a group, or what has to match here. */
  readonly condition: string | RegexNode;
  readonly yes: RegexNode;
  readonly no: RegexNode | undefined;
}

export interface QuantifiedNode extends RegexRange {
  readonly kind: "quantified";
  readonly body: RegexNode;
  readonly min: number;
  /** Infinity for no limit. */
  readonly max: number;
  readonly lazy: boolean;
}

export interface SequenceNode extends RegexRange {
  readonly kind: "sequence";
  readonly items: readonly RegexNode[];
}

export interface AlternationNode extends RegexRange {
  readonly kind: "alternation";
  readonly alternatives: readonly RegexNode[];
}

export type RegexNode =
  | LiteralNode
  | AnyNode
  | CategoryNode
  | ClassNode
  | AnchorNode
  | BackreferenceNode
  | GroupNode
  | ConditionalNode
  | QuantifiedNode
  | SequenceNode
  | AlternationNode;

/** Why .NET refuses a pattern. */
export type RegexErrorKind =
  | "missing-parenthesis"
  | "extra-parenthesis"
  | "unterminated-class"
  | "unterminated-comment"
  | "nothing-to-repeat"
  | "nested-quantifier"
  | "reversed-quantifier"
  | "number-too-large"
  | "reversed-range"
  | "category-in-range"
  | "subtraction-not-last"
  | "trailing-backslash"
  | "unknown-escape"
  | "bad-hexadecimal"
  | "bad-control-character"
  | "bad-category"
  | "unknown-category"
  | "unknown-group"
  | "bad-group-name"
  | "bad-reference"
  /** A group with a name as the condition of `(?(…)yes|no)`. */
  | "name-in-condition"
  | "unknown-construct"
  | "too-many-alternatives"
  /** Deeper than this parser goes; .NET has no such limit. */
  | "too-deep";

export interface RegexError extends RegexRange {
  readonly kind: RegexErrorKind;
}

export interface RegexGroup {
  readonly number: number;
  /** Undefined for one that is only counted, or named by its number. */
  readonly name: string | undefined;
}

/** A pattern as .NET reads it. */
export interface ParsedRegex {
  readonly pattern: string;
  /** What was read up to an error. */
  readonly root: RegexNode;
  /** The groups that capture; those without a name are numbered first. */
  readonly groups: readonly RegexGroup[];
  /** .NET stops at the first. */
  readonly error: RegexError | undefined;
}
