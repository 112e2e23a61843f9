import type { SchemaNode } from "@syncschema/model";
import { addressMatcher } from "../address/address-pattern.ts";
import type { Finding } from "../finding/finding.ts";
import type { Suppression, SuppressionState } from "./suppression.ts";

/** A finding that is left alone, and by what. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly suppression: Suppression;
}

export interface AppliedSuppressions {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly states: ReadonlyMap<Suppression, SuppressionState>;
}

/**
 * Takes out of the findings of a file what is suppressed.
 *
 * @param ran ids of the rules that had a say in the file
 * @param today decides in UTC which suppressions have expired
 */
export function applySuppressions(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  {
    schema,
    ran,
    today,
  }: { readonly schema: SchemaNode | undefined; readonly ran: ReadonlySet<string>; readonly today: Date },
): AppliedSuppressions {
  const states = new Map<Suppression, SuppressionState>();
  for (const suppression of suppressions)
    states.set(
      suppression,
      isExpired(suppression, today) ? "expired" : ran.has(suppression.rule) ? "unused" : "unchecked",
    );
  const isIn = addressMatcher(schema);
  const left: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const matching = suppressions.filter(
      (suppression) =>
        suppression.rule === finding.ruleId &&
        states.get(suppression) !== "expired" &&
        isIn(finding.address, suppression.address),
    );
    for (const suppression of matching) states.set(suppression, "used");
    const [first] = matching;
    if (first === undefined) left.push(finding);
    else suppressed.push({ finding, suppression: first });
  }
  return { findings: left, suppressed, states };
}

/** It holds to the end of its last day. */
function isExpired({ until }: Suppression, today: Date): boolean {
  return until !== undefined && until < today.toISOString().slice(0, "2027-01-31".length);
}
