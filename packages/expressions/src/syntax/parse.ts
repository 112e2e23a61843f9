import type { ExpressionError } from "./expression-error.ts";
import { lexicalErrors } from "./lexical-errors.ts";
import { readArgument } from "./read-argument.ts";
import type { Token } from "./token.ts";
import { lastEnd, peek, report, type TokenReader, textOf, tokenReader } from "./token-reader.ts";
import { tokenize } from "./tokenize.ts";
import type { ExpressionNode } from "./tree.ts";

/** What a text says, as far as it can be read. */
export interface ParsedExpression {
  readonly text: string;
  /** All of the text, blanks too. */
  readonly tokens: readonly Token[];
  /** Undefined where there is no argument at all. */
  readonly root: ExpressionNode | undefined;
  /** In the order of the text; empty when the text is an expression. */
  readonly errors: readonly ExpressionError[];
}

/** Reads a mapping expression. Never throws; after an error it goes on and finds the next. */
export function parse(text: string): ParsedExpression {
  const tokens = tokenize(text);
  const reader = tokenReader(text, tokens);
  const root = readRoot(reader);
  const errors = [...lexicalErrors(text, tokens), ...reader.errors].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  return { text, tokens, root, errors };
}

function readRoot(reader: TokenReader): ExpressionNode | undefined {
  const root = readArgument(reader);
  const next = peek(reader);
  const end = lastEnd(reader);
  if (!root && !next) {
    const all = { start: 0, end: reader.text.length };
    if (reader.text.trim() === "") report(reader, "empty", all, ["argument"]);
  } else if (!root && next?.kind !== "close") {
    report(reader, "missing-operand", next as Token, ["argument"]);
  } else if (next) {
    const rest = reader.tokens.slice(reader.position);
    const last = rest.at(-1) as Token;
    const range = { start: next.start, end: last.end };
    if (rest.every((token) => token.kind === "close")) {
      const edit = { ...range, text: "" };
      report(reader, "extra-parenthesis", range, ["end"], { edit, count: rest.length });
    } else {
      const found = { kind: next.kind, text: textOf(reader, range) };
      report(reader, "text-after-end", range, ["comparison", "end"], { found });
    }
  }
  reportUnclosed(reader, end);
  return root;
}

/** One error for all of them: which one was forgotten cannot be known. */
function reportUnclosed(reader: TokenReader, end: number): void {
  const [opened] = reader.unclosed;
  if (!opened || reader.tokens.at(-1)?.unterminated) return;
  const count = reader.unclosed.length;
  const edit = { start: end, end, text: ")".repeat(count) };
  report(reader, "unclosed-parenthesis", { start: end, end }, ["comma", "closing-parenthesis"], {
    opened,
    count,
    edit,
  });
}
