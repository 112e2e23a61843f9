import { child, type Pointer, type SchemaDocument } from "@syncschema/model";
import { defineRule } from "../../rule/define-rule.ts";

export const loneSurrogate = defineRule({
  id: "lone-surrogate",
  summary: "Every character of the file is whole",
  why: "Half a character cannot be sent as UTF-8; on its way to the service it turns into U+FFFD, and the name or text is another.",
  severity: "warning",
  preset: "minimal",
  whenDisabled: "same",
  evidence: { kind: "documented", source: "https://www.rfc-editor.org/rfc/rfc8259#section-8.2" },
  messages: {
    half: {
      message: "{{half}} is half of a character",
      help: "Write the whole character, or remove the half. A script that cut a text at a fixed length leaves such halves.",
    },
  },
  examples() {
    return {
      bad: [
        {
          title: "half an emoji",
          text: '{ "synchronizationRules": [], "directories": [ { "name": "\\ud83d" } ] }',
        },
      ],
      good: [
        {
          title: "a whole emoji",
          text: '{ "synchronizationRules": [], "directories": [ { "name": "\\ud83d\\ude00" } ] }',
        },
      ],
    };
  },
  visit: {
    File(document, context) {
      const { text } = document.file;
      let holders: readonly Holder[] | undefined;
      for (const { offset, length } of halves(text)) {
        holders ??= holdersIn(document);
        const holder = holders.find(({ start, end }) => start <= offset && offset < end);
        const half =
          length === 1
            ? `U+${text.charCodeAt(offset).toString(16).toUpperCase()}`
            : text.slice(offset, offset + length);
        context.report({
          at: { offset, length, ...(holder && { pointer: holder.pointer }) },
          messageId: "half",
          data: { half },
        });
      }
    },
  },
});

/** A member or an element with half a character in its name or its text, and where it stands. */
interface Holder {
  readonly pointer: Pointer;
  readonly start: number;
  readonly end: number;
}

function holdersIn(document: SchemaDocument): Holder[] {
  const holders: Holder[] = [];
  const visit = (value: unknown, pointer: Pointer, name: string) => {
    if (!name.isWellFormed() || (typeof value === "string" && !value.isWellFormed())) {
      const span = document.span(pointer);
      if (span)
        holders.push({ pointer, start: span.keyStart < 0 ? span.start : span.keyStart, end: span.end });
    }
    if (typeof value !== "object" || value === null) return;
    for (const [key, part] of Object.entries(value)) visit(part, child(pointer, key), key);
  };
  visit(document.root, "", "");
  // The innermost comes first: an object whose name is broken holds everything inside of it.
  return holders.reverse();
}

/** Surrogates without their other half, as escapes or as they are. */
function* halves(text: string): Generator<{ readonly offset: number; readonly length: number }> {
  // Escapes are rare, and a search for two characters is much cheaper than one by pattern.
  const mayBeEscaped = text.includes("\\u") && /\\u[dD][89a-fA-F]/.test(text);
  if (!mayBeEscaped && text.isWellFormed()) return;
  const pair = /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}/;
  const half = /\\u[dD][89a-fA-F][\da-fA-F]{2}|\p{Surrogate}/u;
  for (const { 0: found, index } of text.matchAll(
    new RegExp(`\\\\\\\\|${pair.source}|${half.source}`, "gu"),
  )) {
    if (found.length === 6 || found.length === 1) yield { offset: index, length: found.length };
  }
}
