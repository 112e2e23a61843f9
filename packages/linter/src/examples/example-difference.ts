import type { Profile } from "@syncschema/model";
import { structuredPatch } from "diff";
import type { Example } from "../rule/example.ts";
import type { Messages } from "../rule/messages.ts";
import { exampleText } from "./example-schema.ts";

/**
 * What an example shows a reader: its whole text, or the lines in which it differs from the small clean schema,
 * each with `+`, `-` or a blank before it; undefined when it is that schema.
 */
export type ShownExample =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "difference"; readonly lines: readonly string[] }
  | { readonly kind: "clean" };

/** @param profiles the kinds of provisioning that the example's rule is about */
export function shownExample(
  example: Example<Messages>,
  profiles: readonly Profile[] | undefined,
): ShownExample {
  const { suppressions } = example;
  if (suppressions !== undefined) return { kind: "text", text: JSON.stringify({ suppressions }, null, 2) };
  if (example.text !== undefined) return { kind: "text", text: shortened(example.text) };
  const clean = exampleText({ ...example, parts: {} }, profiles);
  const { hunks } = structuredPatch("", "", clean, exampleText(example, profiles), "", "", { context: 3 });
  const lines = hunks.flatMap((hunk, index) => (index === 0 ? hunk.lines : ["", ...hunk.lines]));
  return lines.length === 0 ? { kind: "clean" } : { kind: "difference", lines: outdented(lines) };
}

/** An example that is about length shows its ends. */
function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest / 2)} … ${text.slice(-longest / 2)}`;
}

const longest = 400;

/** Takes off the blanks that all lines share behind their sign. */
function outdented(lines: readonly string[]): string[] {
  const indents = lines
    .filter((line) => line !== "")
    .map((line) => /^ */.exec(line.slice(1))?.[0].length ?? 0);
  const shared = Math.min(...indents);
  return lines.map((line) => line.slice(0, 1) + line.slice(1 + shared));
}
