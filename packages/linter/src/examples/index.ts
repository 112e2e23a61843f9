/** For pages about rules; a linter that only lints does not load it. */

export { type ShownExample, shownExample } from "./example-difference.ts";
export { exampleFindings } from "./example-findings.ts";
