import { stepsOf } from "@syncschema/model";
import { didYouMean } from "../rules/attribute-mappings/definitions.ts";

/** Why no address can ever match a pattern; undefined where one can. */
export function addressPatternFault(pattern: string): string | undefined {
  return stepsOf(pattern)
    .map(stepFault)
    .find((fault) => fault !== undefined);
}

function stepFault(step: string): string | undefined {
  if (step.startsWith("*") || wholeSteps.includes(step)) return undefined;
  const kind = step.includes(":") ? step.slice(0, step.indexOf(":")) : step;
  if (kind.includes("*")) return undefined;
  if (!kinds.includes(kind)) return `no step begins with "${kind}"${didYouMean(kind, kinds)}`;
  return step.includes(":") ? undefined : `"${kind}" needs a colon and a name`;
}

/** Steps that have no name. */
const wholeSteps = ["schema", "file", "source"];

const kinds = [
  "rule",
  "mapping",
  "attribute",
  "argument",
  "filter",
  "input-filter",
  "category-filter",
  "clause",
  "directory",
  "object",
];
