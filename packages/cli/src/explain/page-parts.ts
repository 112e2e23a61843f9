import type { Colors } from "../terminal/terminal.ts";

/** A heading with a free line on both sides. */
export function heading(text: string, colors: Colors): string {
  return `\n${colors.bold(text)}\n`;
}

export function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}
