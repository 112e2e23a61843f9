import type { Baseline } from "@syncschema/linter";
import { counted } from "../terminal/counted.ts";

/** How much a baseline has: `3 findings in 2 files`. */
export function contents({ files }: Baseline): string {
  const lists = Object.values(files);
  const findings = lists.reduce((sum, entries) => sum + entries.length, 0);
  return `${counted(findings, "finding")} in ${counted(lists.length, "file")}`;
}
