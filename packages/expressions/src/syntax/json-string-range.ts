import type { Range } from "./tree.ts";

/**
 * Where a range of a decoded text stands in the JSON string literal that it was decoded from, quotes and
 * escapes included. The literal is taken to be valid JSON.
 */
export function rangeInJsonString(literal: string, { start, end }: Range): Range {
  let offset = 1;
  let decoded = 0;
  const advanceTo = (goal: number) => {
    for (; decoded < goal && offset < literal.length - 1; decoded++) offset += lengthOfUnit(literal, offset);
    return offset;
  };
  return { start: advanceTo(start), end: advanceTo(end) };
}

function lengthOfUnit(literal: string, offset: number): number {
  if (literal[offset] !== "\\") return 1;
  return literal[offset + 1] === "u" ? 6 : 2;
}
