import type { ParsedExpression } from "./parse.ts";

/** The text that was parsed, made from its tokens. */
export function print({ text, tokens }: ParsedExpression): string {
  return tokens.map(({ start, end }) => text.slice(start, end)).join("");
}
