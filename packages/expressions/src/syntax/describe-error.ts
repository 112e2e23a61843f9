import { findForeignConstant } from "../dialects/find-foreign-term.ts";
import type { Expected, ExpressionError, Found } from "./expression-error.ts";
import { depthLimit } from "./expression-error.ts";

/** The sentence for an error. */
export function describeError(error: ExpressionError): string {
  return `${wrong(error)}${advice(error)}`;
}

function wrong(error: ExpressionError): string {
  const { kind, found, count = 1 } = error;
  switch (kind) {
    case "empty":
      return "The expression is empty";
    case "invisible-character":
      return `${codePoints(found.text)} looks like a blank or like nothing, and is neither to the service`;
    case "unknown-character":
      return `${shown(found)} has no meaning in an expression`;
    case "single-quotes":
    case "smart-quotes":
    case "escaped-quotes":
      return `Texts stand in plain double quotes, found ${shown(found)}`;
    case "unterminated-string":
      return `The text ${shown(found)} has no closing quote`;
    case "unterminated-attribute":
      return `The attribute ${shown(found)} has no closing bracket`;
    case "empty-attribute":
      return "The brackets name no attribute";
    case "unquoted-text":
      return `${found.text} is neither a function, an [attribute] nor a "text"`;
    case "bare-null":
      return `${found.text} is no value of this language`;
    case "bare-boolean":
      return `${found.text} stands without quotes`;
    case "foreign-constant":
      return `${found.text} belongs to ${findForeignConstant(found.text)?.dialect.product ?? "another language"}`;
    case "logical-operator":
    case "concatenation":
    case "arithmetic":
    case "foreign-comparison":
      return `There is no operator ${found.text}`;
    case "chained-comparison":
      return `A second comparison with ${found.text} in one argument`;
    case "grouping":
      return "Parentheses without the name of a function before them";
    case "unclosed-parenthesis":
      return count === 1 ? "A closing parenthesis is missing" : `${count} closing parentheses are missing`;
    case "extra-parenthesis":
      return count === 1 ? "A closing parenthesis too many" : `${count} closing parentheses too many`;
    case "too-deep":
      return `More than ${depthLimit} calls are nested in each other`;
    case "semicolon":
    case "missing-comma":
    case "missing-operand":
    case "text-after-end":
      return `Expected ${listed(error.expected)}, found ${shown(found)}`;
  }
}

function advice({ equivalent, edit, kind }: ExpressionError): string {
  if (kind === "unquoted-text") return `; a text is written ${edit?.text}`;
  return equivalent === undefined ? "" : `; write ${equivalent}`;
}

const names: Readonly<Record<Expected, string>> = {
  argument: "an argument",
  comma: "a comma",
  "closing-parenthesis": "a closing parenthesis",
  "closing-bracket": "]",
  "closing-quote": 'a closing "',
  "double-quotes": "double quotes",
  "attribute-name": "the name of an attribute",
  comparison: "a comparison such as =",
  end: "the end of the expression",
};

function listed(expected: readonly Expected[]): string {
  return expected.map((one) => names[one]).join(" or ");
}

const longest = 40;

function shown({ kind, text }: Found): string {
  if (kind === "end") return "the end of the expression";
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function codePoints(text: string): string {
  return [...new Set(text)]
    .map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`)
    .join(", ");
}
