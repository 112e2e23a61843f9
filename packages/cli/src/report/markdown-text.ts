import { printable } from "../terminal/printable.ts";

/**
 * A text that shows in Markdown as it is, on one line, in a table too: no sign of it marks up anything. A
 * character reference never does, whatever stands around it, unlike a backslash.
 */
export function markdownText(text: string): string {
  return printable(text)
    .replaceAll(/[&<>|\\`*_~[\]$]|:(?=\/\/)|(?<=\bwww)\.|@/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll(/\s*\n\s*/g, "<br>");
}

/** A text as code. Not between backticks, which a text may hold itself. */
export function markdownCode(text: string): string {
  return `<code>${markdownText(text)}</code>`;
}
