import { findForeignConstant } from "../dialects/find-foreign-term.ts";
import { isEngineWord } from "./engine-words.ts";
import type { ExpressionError } from "./expression-error.ts";
import { quoted } from "./string-literal.ts";
import type { Range } from "./tree.ts";

/** What is wrong with a word that stands without quotes; undefined for the few that may. */
export function wordError(word: string, { start, end }: Range): ExpressionError | undefined {
  if (isEngineWord(word)) return undefined;
  const at = { start, end, expected: ["argument"], found: { kind: "word", text: word } } as const;
  const lower = word.toLowerCase();
  if (lower === "null" || lower === "nothing") return { ...at, kind: "bare-null", equivalent: '""' };
  if (lower === "true" || lower === "false") {
    const text = lower === "true" ? '"True"' : '"False"';
    return { ...at, kind: "bare-boolean", equivalent: text, edit: { start, end, text } };
  }
  const foreign = findForeignConstant(word);
  if (foreign) {
    const { equivalent } = foreign.term;
    return { ...at, kind: "foreign-constant", ...(equivalent === undefined ? {} : { equivalent }) };
  }
  return { ...at, kind: "unquoted-text", edit: { start, end, text: quoted(word) } };
}
