import type { Place, Report } from "../rule/context.ts";
import type { Rule } from "../rule/define-rule.ts";
import { fillIn, type Messages } from "../rule/messages.ts";
import type { Finding, Severity } from "./finding.ts";
import { fingerprint } from "./fingerprint.ts";
import type { LocatedPlace } from "./place.ts";

/** What a rule reported, not yet put into words. */
export interface RawFinding {
  readonly rule: Rule;
  readonly report: Report<Messages, string>;
}

/**
 * Puts what a rule reported into words.
 *
 * @param locate finds the related places
 * @param seen the fingerprints of the same file so far
 */
export function wordedFinding(
  { rule, report }: RawFinding,
  { address, pointer, range }: LocatedPlace,
  severity: Severity,
  locate: (place: Place) => LocatedPlace,
  seen: Map<string, number>,
): Finding {
  const { messageId, data = {}, related = [], fix } = report;
  const { message, help } = rule.messages[messageId] as Messages[string];
  return {
    ruleId: rule.id,
    messageId,
    severity,
    message: fillIn(message, data),
    why: rule.why,
    help: fillIn(help, data),
    address,
    pointer,
    range,
    related: related.map((other) => {
      const { pointer: otherPointer, range: otherRange } = locate(other.at);
      return { message: other.message, pointer: otherPointer, range: otherRange };
    }),
    fix,
    fixKind: fix && (rule.fix ?? "suggestion"),
    fingerprint: fingerprint({ ruleId: rule.id, messageId, address }, seen),
  };
}
