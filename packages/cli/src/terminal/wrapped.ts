import wrapAnsi from "wrap-ansi";

/** A text on lines of some width, each behind an indentation; the first behind a label as wide as that. */
export function wrapped(text: string, width: number, indent: string, label = indent): string {
  const lines = wrapAnsi(text, Math.max(20, width - indent.length), { hard: true, trim: true }).split("\n");
  return lines.map((line, index) => (index === 0 ? label : indent) + line).join("\n");
}
