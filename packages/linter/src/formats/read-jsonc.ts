import { child, type LineIndex, lineIndex, type Pointer, parsePointer } from "@syncschema/model";
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import type { Range } from "../finding/finding.ts";
import { type Problem, problem } from "./problem.ts";

/** A file of ours as text, with its value and where the parts of it stand. */
export interface JsoncFile {
  /** As messages call it. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  /** Undefined where the text has a syntax error. */
  readonly value: unknown;
  /** Syntax errors, and names that stand twice in one object. */
  readonly problems: readonly LocatedProblem[];
  /** Where a member's name or its value stands; of what is not there, what it would be in. */
  rangeOf(pointer: Pointer, part: Problem["part"]): Range;
}

/** A problem and where it stands; a module that exports a configuration has no places. */
export interface LocatedProblem extends Problem {
  readonly range: Range | undefined;
}

/** Reads JSON, also with comments and trailing commas. */
export function readJsonc(path: string, text: string): JsoncFile {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const lines = lineIndex(text);
  const rangeFrom = (offset: number, length: number) => ({
    start: lines.positionAt(offset),
    end: lines.positionAt(offset + length),
  });
  const [error] = errors;
  if (root === undefined || error !== undefined) {
    const { offset, length } = error ?? { offset: 0, length: 0 };
    const found = { ...syntaxProblem(text, error), range: rangeFrom(offset, length) };
    return { path, text, lines, value: undefined, problems: [found], rangeOf: () => rangeFrom(0, 0) };
  }
  const rangeOf = (pointer: Pointer, part: Problem["part"]) => {
    const { offset, length } = shownNode(root, parsePointer(pointer), part);
    return rangeFrom(offset, length);
  };
  const problems = repeatedNames(root, "").map(({ node, ...found }) => ({
    ...found,
    range: rangeFrom(node.offset, node.length),
  }));
  return { path, text, lines, value: getNodeValue(root), problems, rangeOf };
}

/** Reads a file and checks its value. */
export function readChecked(
  path: string,
  text: string,
  check: (value: unknown) => readonly Problem[],
): JsoncFile {
  const file = readJsonc(path, text);
  if (file.value === undefined) return file;
  return { ...file, problems: [...file.problems, ...located(check(file.value), file)] };
}

/** Problems with where they stand in a file; undefined for a module. */
export function located(problems: readonly Problem[], file: JsoncFile | undefined): LocatedProblem[] {
  return problems.map((found) => ({ ...found, range: file?.rangeOf(found.pointer, found.part) }));
}

/** Whether a file with these problems cannot be used. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

/** What to point at: a name rather than the bracket behind it, and of a bracket the bracket alone. */
function shownNode(
  root: Node,
  segments: readonly string[],
  part: Problem["part"],
): { readonly offset: number; readonly length: number } {
  const node = nodeAt(root, segments);
  if (node === undefined) return shownNode(root, segments.slice(0, -1), "value");
  const name = node.parent?.type === "property" ? node.parent.children?.[0] : undefined;
  const isContainer = node.type === "object" || node.type === "array";
  if (name !== undefined && (part === "name" || isContainer)) return name;
  return isContainer ? { offset: node.offset, length: 1 } : node;
}

function nodeAt(root: Node, segments: readonly string[]): Node | undefined {
  let node: Node | undefined = root;
  for (const segment of segments)
    node = node && findNodeAtLocation(node, [node.type === "array" ? Number(segment) : segment]);
  return node;
}

function repeatedNames(node: Node, at: Pointer): (Problem & { readonly node: Node })[] {
  const { children = [], type } = node;
  if (type === "array") return children.flatMap((inner, index) => repeatedNames(inner, child(at, index)));
  if (type !== "object") return [];
  const names = new Set<string>();
  return children.flatMap(({ children: [key, value] = [] }) => {
    if (key === undefined || value === undefined) return [];
    const name = String(key.value);
    const inside = child(at, name);
    const isRepeat = names.has(name);
    names.add(name);
    const repeated = problem(inside, `"${name}" stands twice`, "Remove one of the two.", "name");
    return [...(isRepeat ? [{ ...repeated, node: key }] : []), ...repeatedNames(value, inside)];
  });
}

function syntaxProblem(text: string, error: ParseError | undefined): Problem {
  const known = error && syntaxErrors[printParseErrorCode(error.error)];
  const what = text.trim() === "" ? "The file is empty" : (known ?? "This is not JSON");
  return problem("", what, "Correct the file here. What stands after this place has not been looked at.");
}

const syntaxErrors: Readonly<Record<string, string>> = {
  InvalidSymbol: "This is no value; a text needs double quotes",
  InvalidNumberFormat: "This is no number",
  PropertyNameExpected: "Expected a name in double quotes",
  ValueExpected: "Expected a value",
  ColonExpected: "Expected a colon",
  CommaExpected: "Expected a comma",
  CloseBraceExpected: "Expected a closing }",
  CloseBracketExpected: "Expected a closing ]",
  EndOfFileExpected: "Expected the end of the file",
  UnexpectedEndOfComment: "This comment is never closed",
  UnexpectedEndOfString: "This text is never closed",
  InvalidEscapeCharacter: "This escape is none of JSON's",
};
