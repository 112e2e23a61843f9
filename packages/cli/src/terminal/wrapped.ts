import wrapAnsi from "wrap-ansi";

/**
 * A text on lines of some width, each behind an indentation; the first behind a label as wide as that. Words
 * are not broken, so that links and addresses can be copied.
 */
export function wrapped(text: string, width: number, indent: string, label = indent): string {
  const lines = wrapAnsi(text, Math.max(20, width - indent.length), { trim: true }).split("\n");
  return lines.map((line, index) => (index === 0 ? label : indent) + line).join("\n");
}
