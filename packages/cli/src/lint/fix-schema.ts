import { type Finding, fixAll } from "@syncschema/linter";
import type { SchemaDocument } from "@syncschema/model";

/** Which fixes a person asked for. */
export interface FixArguments {
  readonly fix?: boolean;
  /** Fingerprints of findings whose suggestion is to be made. */
  readonly "fix-suggestion"?: readonly string[] | undefined;
  /** Only shows what would change; by itself, of the safe fixes. */
  readonly diff?: boolean;
}

/** What the fixes of a file come to; nothing is written yet. */
export interface SchemaFix {
  readonly before: SchemaDocument;
  readonly after: SchemaDocument;
  /** The findings whose fix was made. */
  readonly fixed: readonly Finding[];
}

/** Whether any fix was asked for. */
export function wantsFixes({
  fix = false,
  "fix-suggestion": suggestions,
  diff = false,
}: FixArguments): boolean {
  return fix || diff || suggestions !== undefined;
}

/**
 * Makes the fixes that a person asked for. Suggestions are made once: a finding that takes the fingerprint of
 * one that has gone is another, which nobody chose.
 */
export function fixSchema(
  document: SchemaDocument,
  find: (document: SchemaDocument) => readonly Finding[],
  { fix = false, "fix-suggestion": suggestions, diff = false }: FixArguments,
): SchemaFix {
  const safe = fix || (diff && suggestions === undefined);
  const chosen = new Set(suggestions);
  const { document: after, fixed } = fixAll(document, (current) => {
    const findings = find(current).filter(
      ({ fixKind, fingerprint }) =>
        (safe && fixKind === "safe") || (fixKind !== undefined && chosen.has(fingerprint)),
    );
    chosen.clear();
    return findings;
  });
  return { before: document, after, fixed };
}
