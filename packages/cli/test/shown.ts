import { expect } from "vitest";

/**
 * Holds a page to what was printed. A line `…` stands for lines that the page leaves out; the others follow each
 * other in what was printed as they do on the page, from its first line to its last.
 */
export function expectShown(shown: readonly string[], printed: readonly string[]): void {
  let from = 0;
  let isCut = false;
  for (const line of shown) {
    if (line === "…") {
      isCut = true;
      continue;
    }
    const at = isCut ? printed.indexOf(line, from) : from;
    expect(printed[at], `line ${from + 1} of what was printed, or later`).toBe(line);
    from = at + 1;
    isCut = false;
  }
  if (!isCut) expect(printed.slice(from)).toEqual([]);
}
