import {
  acceptsArity,
  type ExpressionNode,
  findFunction,
  functions as known,
  parse,
  walk,
} from "@syncschema/expressions";
import type { MappingSourceNode, SchemaDocument } from "@syncschema/model";
import fc from "fast-check";
import { anywhere, type Break, type FaultAnywhere, set } from "./fault.ts";
import { functions, mappingOf } from "./places.ts";
import { has, otherCases, slips } from "./slips.ts";

interface Piece<N> {
  readonly source: MappingSourceNode;
  readonly text: string;
  readonly node: N;
}

/** The parts of all expressions of a schema that are of a kind. */
function pieces<K extends ExpressionNode["kind"]>(kind: K) {
  return (document: SchemaDocument) =>
    functions(document).flatMap((source): Piece<Extract<ExpressionNode, { kind: K }>>[] => {
      const text = source.expression ?? "";
      const { root } = parse(text);
      const nodes = root ? [...walk(root)] : [];
      return nodes
        .filter((node): node is Extract<ExpressionNode, { kind: K }> => node.kind === kind)
        .map((node) => ({ source, text, node }));
    });
}

const attributes = pieces("attribute");
const calls = pieces("call");
const strings = pieces("string");
const numbers = pieces("number");

/** Texts of letters alone, which stay one word without their quotes or in others. */
const words = (document: SchemaDocument) =>
  strings(document).filter(({ node }) => /^[A-Za-z]{4,}$/.test(node.value));

/** Puts something in the place of some characters of an expression, at which the finding has to point. */
function replaced(
  { source, text }: Piece<unknown>,
  { start, end }: { readonly start: number; readonly end: number },
  by: string,
): Break {
  const escaped = (part: string) => JSON.stringify(part).slice(1, -1);
  return {
    edits: [set(source, "expression", text.slice(0, start) + by + text.slice(end))],
    at: source.pointer,
    on: "expression",
    behind: `"${escaped(text.slice(0, start))}`,
    shows: escaped(by),
  };
}

const sourceNames = (source: MappingSourceNode) =>
  mappingOf(source).sourceObjects.flatMap(({ attributes }) => attributes.map(({ name }) => name));

export const expressions: readonly FaultAnywhere[] = [
  anywhere({
    rule: "source-attribute-unknown",
    by: "a slip in the name of an attribute",
    places: attributes,
    values: slips,
    make(piece, slip) {
      const { source, text, node } = piece;
      const name = slip(node.name);
      // Of an attribute that stands twice the first is shown, which is another one.
      if (has(sourceNames(source), name) || text.split(`[${name}]`).length > 1) return undefined;
      return replaced(piece, node, `[${name}]`);
    },
  }),
  anywhere({
    rule: "source-attribute-case",
    by: "another case of an attribute",
    places: attributes,
    values: otherCases,
    make: (piece, otherCase) => replaced(piece, piece.node, `[${otherCase(piece.node.name)}]`),
  }),
  anywhere({
    rule: "expression-unknown-function",
    by: "a slip in the name of a function",
    places: calls,
    values: slips,
    make(piece, slip) {
      const name = slip(piece.node.name);
      const names = known.map((definition) => definition.name);
      return has(names, name) || !/^[A-Za-z]{4,}$/.test(name)
        ? undefined
        : replaced(piece, piece.node.nameRange, name);
    },
  }),
  anywhere({
    rule: "expression-function-case",
    by: "another case of a function",
    places: calls,
    values: otherCases,
    make(piece, otherCase) {
      const name = otherCase(piece.node.name);
      return known.some((definition) => definition.name === name)
        ? undefined
        : replaced(piece, piece.node.nameRange, name);
    },
  }),
  anywhere({
    rule: "expression-arity",
    by: "a call without its arguments",
    places: (document) =>
      calls(document).filter(({ node }) => {
        const definition = findFunction(node.name);
        return definition !== undefined && !acceptsArity(definition, 0);
      }),
    values: fc.constant(null),
    make: (piece) => replaced(piece, piece.node, `${piece.node.name}()`),
  }),
  anywhere({
    rule: "expression-syntax",
    by: "a parenthesis that stays open",
    places: calls,
    values: fc.constant(null),
    make(piece) {
      const { source, text, node } = piece;
      // Only at the end of the expression is it certain where the parser misses it.
      if (node.end !== text.length) return undefined;
      const open = text.slice(0, -1);
      return {
        edits: [set(source, "expression", open)],
        at: source.pointer,
        on: "expression",
        shows: "",
        behind: JSON.stringify(open.trimEnd()).slice(0, -1),
      };
    },
  }),
  anywhere({
    rule: "expression-single-quotes",
    by: "a text in single quotes",
    places: words,
    values: fc.constant("'"),
    make: (piece, quote) => replaced(piece, piece.node, `${quote}${piece.node.value}${quote}`),
  }),
  anywhere({
    rule: "expression-smart-quotes",
    by: "a text in the quotes of a word processor",
    places: words,
    values: fc.constantFrom("“”", "„“", "””"),
    make: (piece, quotes) => replaced(piece, piece.node, `${quotes[0]}${piece.node.value}${quotes[1]}`),
  }),
  anywhere({
    rule: "expression-unquoted-text",
    by: "a text without quotes",
    places: words,
    values: fc.constant(""),
    make: (piece, quote) => replaced(piece, piece.node, `${quote}${piece.node.value}${quote}`),
  }),
  anywhere({
    rule: "expression-argument-type",
    by: "a word for a number",
    places: numbers,
    values: fc.constantFrom("one", "x", "1a"),
    make: (piece, word) => replaced(piece, piece.node, `"${word}"`),
  }),
  anywhere({
    rule: "expression-tree-differs",
    by: "another attribute in the text alone",
    places: attributes,
    values: fc.nat(),
    make({ source, text, node }, choice) {
      const names = sourceNames(source);
      const name = names[choice % names.length];
      if (name === node.name) return undefined;
      const changed = `${text.slice(0, node.start)}[${name}]${text.slice(node.end)}`;
      return { edits: [set(source, "expression", changed)], at: source.pointer, on: "expression" };
    },
  }),
];
