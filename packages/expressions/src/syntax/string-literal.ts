/**
 * The value of a text in double quotes. Only `\"` and `\\` are escapes; before any other character the
 * backslash is part of the text, as Microsoft's own `"\,"` has it.
 */
export function unquoted(literal: string): string {
  const text = literal.slice(1, -1);
  return text.includes("\\") ? text.replaceAll(/\\(["\\])/g, "$1") : text;
}

/** A value as a text in double quotes. */
export function quoted(value: string): string {
  return `"${value.replaceAll(/["\\]/g, "\\$&")}"`;
}
