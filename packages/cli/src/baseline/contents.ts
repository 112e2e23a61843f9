import type { Baseline } from "@syncschema/linter";

/** How much a baseline has: `3 findings in 2 files`. */
export function contents({ files }: Baseline): string {
  const lists = Object.values(files);
  const findings = lists.reduce((sum, entries) => sum + entries.length, 0);
  return `${counted(findings, "finding")} in ${counted(lists.length, "file")}`;
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
