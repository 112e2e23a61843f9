import type { ExpressionError } from "./expression-error.ts";
import { quoted } from "./string-literal.ts";
import type { Token } from "./token.ts";
import { typographicQuote } from "./tokenize.ts";

/** What is wrong with single tokens, wherever they stand. */
export function lexicalErrors(text: string, tokens: readonly Token[]): ExpressionError[] {
  return tokens.filter(mayBeWrong).flatMap((token) => lexicalError(text, token) ?? []);
}

/** Most tokens are right by their kind, and nothing has to be cut out of the text to know it. */
function mayBeWrong({ kind, start, end, unterminated }: Token): boolean {
  if (kind === "string") return unterminated === true;
  if (kind === "attribute") return unterminated === true || end - start === 2;
  return kind === "invisible" || kind === "unknown" || kind === "misquoted";
}

function lexicalError(text: string, token: Token): ExpressionError | undefined {
  const { start, end } = token;
  const written = text.slice(start, end);
  const at = { start, end, found: { kind: token.kind, text: written } };
  switch (token.kind) {
    case "invisible":
      return {
        ...at,
        kind: "invisible-character",
        expected: [],
        edit: { start, end, text: blankFor(written) },
      };
    case "unknown":
      return { ...at, kind: quoteKind(written) ?? "unknown-character", expected: ["argument"] };
    case "misquoted": {
      const edit = { start, end, text: quoted(withoutQuotes(written)) };
      return { ...at, kind: quoteKind(written) ?? "escaped-quotes", expected: ["double-quotes"], edit };
    }
    case "string":
      return token.unterminated && { ...at, kind: "unterminated-string", expected: ["closing-quote"] };
    case "attribute":
      if (token.unterminated) return { ...at, kind: "unterminated-attribute", expected: ["closing-bracket"] };
      return written === "[]" ? { ...at, kind: "empty-attribute", expected: ["attribute-name"] } : undefined;
    default:
      return undefined;
  }
}

/** Zero-width and control characters stand for nothing, all others for a blank. */
function blankFor(invisible: string): string {
  return /\p{Z}/u.test(invisible) ? " " : "";
}

function quoteKind(written: string): "single-quotes" | "smart-quotes" | undefined {
  if (/^['`]/.test(written)) return "single-quotes";
  return typographicQuote.test(written[0] as string) ? "smart-quotes" : undefined;
}

function withoutQuotes(written: string): string {
  return written.startsWith("\\") ? written.slice(2, -2) : written.slice(1, -1);
}
