import type { ClassNode, ParsedRegex, RegexNode, RegexOptions } from "../regex/regex-tree.ts";

/** A pattern of .NET as one of JavaScript that matches the same, in text without surrogates. */
export interface JavaScriptRegex {
  readonly regex: RegExp;
  /** The numbers that the groups of JavaScript, in their order, have in .NET. */
  readonly groupNumbers: readonly number[];
}

/**
 * Translates a pattern; undefined where JavaScript has nothing that does quite the same (atomic and balancing
 * groups, conditionals, references back), and where the two differ in what a repeated group holds in the end.
 */
export function toJavaScript(parsed: ParsedRegex): JavaScriptRegex | undefined {
  if (parsed.error !== undefined || hasSurrogates(parsed.pattern)) return undefined;
  const captures: (string | undefined)[] = [];
  try {
    const source = translate(parsed.root, captures);
    const groupNumbers = numbersOf(captures, parsed);
    return groupNumbers && { regex: new RegExp(source, "dgu"), groupNumbers };
  } catch (error) {
    if (error === untranslatable || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function hasSurrogates(text: string): boolean {
  return /[\ud800-\udfff]/.test(text);
}

/** Thrown, and caught above, to leave the depth of a tree. */
const untranslatable = Symbol("untranslatable");

function bail(): never {
  throw untranslatable;
}

function numbersOf(captures: readonly (string | undefined)[], { groups }: ParsedRegex): number[] | undefined {
  const names = captures.filter((name) => name !== undefined);
  if (new Set(names).size < names.length || names.some((name) => /^\d/.test(name))) return undefined;
  let counted = 0;
  return captures.map((name) =>
    name === undefined ? ++counted : (groups.find((group) => group.name === name)?.number ?? 0),
  );
}

function translate(node: RegexNode, captures: (string | undefined)[]): string {
  const inner = (child: RegexNode) => translate(child, captures);
  switch (node.kind) {
    case "literal":
      return literal(node.character, node.options);
    case "any":
      return node.options.singleline ? anything : "[^\\n]";
    case "category":
      return `[${node.negated ? "^" : ""}${category(node.category)}]`;
    case "class":
      return characterClass(node);
    case "anchor":
      return anchors[node.anchor]?.(node.options) ?? bail();
    case "sequence":
      return node.items.map(inner).join("");
    case "alternation":
      return `(?:${node.alternatives.map(inner).join("|")})`;
    case "group": {
      if (node.balances !== undefined) bail();
      if (node.style === "capture") captures.push(node.name);
      return `${openings[node.style] ?? bail()}${inner(node.body)})`;
    }
    case "quantified": {
      if (node.max > 1 && losesCaptures(node.body)) bail();
      const body = inner(node.body);
      const max = node.max === Number.POSITIVE_INFINITY ? "" : node.max;
      return `(?:${body}){${node.min},${max}}${node.lazy ? "?" : ""}`;
    }
    case "backreference":
    case "conditional":
      return bail();
  }
}

const anything = "[^]";
const wordCharacters = "\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}";
const boundaryWord = `[${wordCharacters}\\u200c\\u200d]`;

const openings: Readonly<Record<string, string>> = {
  capture: "(",
  plain: "(?:",
  lookahead: "(?=",
  "negative-lookahead": "(?!",
  lookbehind: "(?<=",
  "negative-lookbehind": "(?<!",
};

/** The end is before a line feed that ends the text, too. */
const textEnd = `(?=\\n?(?!${anything}))`;

const anchors: Readonly<Record<string, (options: RegexOptions) => string>> = {
  "^": ({ multiline }) => (multiline ? "(?<![^\\n])" : "^"),
  $: ({ multiline }) => (multiline ? "(?![^\\n])" : textEnd),
  A: () => "^",
  Z: () => textEnd,
  z: () => `(?!${anything})`,
  b: () => `(?:(?<=${boundaryWord})(?!${boundaryWord})|(?<!${boundaryWord})(?=${boundaryWord}))`,
  B: () => `(?:(?<=${boundaryWord})(?=${boundaryWord})|(?<!${boundaryWord})(?!${boundaryWord}))`,
};

function literal(character: string, { ignoreCase }: RegexOptions): string {
  if (!ignoreCase || character.toLowerCase() === character.toUpperCase()) return unit(character);
  return isAscii(character) ? `[${character.toLowerCase()}${character.toUpperCase()}]` : bail();
}

function unit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function isAscii(character: string): boolean {
  return character < "\u0080";
}

function category(name: string): string {
  if (name === "d") return "\\p{Nd}";
  if (name === "w") return wordCharacters;
  if (name === "s") return "\\f\\n\\r\\t\\v\\u0085\\p{Z}";
  return name.startsWith("Is") ? bail() : `\\p{${name}}`;
}

/** One character of a class: of one of its members, and of none that is subtracted. */
function characterClass({ members, negated, subtracted, options }: ClassNode): string {
  const alternatives = members.map((member) => {
    if (member.kind === "category") return `[${member.negated ? "^" : ""}${category(member.category)}]`;
    return `[${range(member.first, member.last, options)}]`;
  });
  const any = `(?:${alternatives.join("|")})`;
  const outside = subtracted === undefined ? "" : `(?!${characterClass(subtracted)})`;
  return negated ? `${outside}(?!${any})${anything}` : outside + any;
}

function range(first: string, last: string, { ignoreCase }: RegexOptions): string {
  const plain = first === last ? unit(first) : `${unit(first)}-${unit(last)}`;
  if (!ignoreCase) return plain;
  if (!isAscii(last)) bail();
  const letters = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const folded = letters.filter((letter) => letter >= first && letter <= last).map(otherCase);
  return plain + folded.join("");
}

function otherCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}

/**
 * Whether a group would hold something else after repetition: JavaScript empties the groups inside at the
 * beginning of each turn, and takes no turn that matches nothing.
 */
function losesCaptures(body: RegexNode): boolean {
  if (body.kind === "group" && body.style === "capture")
    return hasCapture(body.body) || canBeEmpty(body.body);
  return hasCapture(body);
}

function hasCapture(node: RegexNode): boolean {
  if (node.kind === "group" && node.style === "capture") return true;
  return childrenOf(node).some(hasCapture);
}

function childrenOf(node: RegexNode): readonly RegexNode[] {
  switch (node.kind) {
    case "group":
    case "quantified":
      return [node.body];
    case "sequence":
      return node.items;
    case "alternation":
      return node.alternatives;
    default:
      return [];
  }
}

function canBeEmpty(node: RegexNode): boolean {
  switch (node.kind) {
    case "literal":
    case "any":
    case "category":
    case "class":
      return false;
    case "quantified":
      return node.min === 0 || canBeEmpty(node.body);
    case "sequence":
      return node.items.every(canBeEmpty);
    case "alternation":
      return node.alternatives.some(canBeEmpty);
    case "group":
      return (node.style !== "capture" && node.style !== "plain") || canBeEmpty(node.body);
    default:
      return true;
  }
}
