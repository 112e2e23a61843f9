import type { Pointer } from "@syncschema/model";
import { addressMatcher } from "../address/address-pattern.ts";
import type { EffectiveRule } from "../config/effective-rules.ts";
import type { Finding, Range } from "../finding/finding.ts";
import { type RawFinding, wordedFinding } from "../finding/worded-finding.ts";
import { severityOf } from "../lint/severity-of.ts";
import type { Context } from "../rule/context.ts";
import type { Messages } from "../rule/messages.ts";
import type { JudgedSuppression } from "./suppression.ts";

/**
 * What rules have to say of the suppressions in a file, as findings in that file. Their address is that of what
 * is suppressed.
 *
 * @param rangeOf where a place of the file stands
 */
export function findingsAboutSuppressions(
  suppressions: readonly JudgedSuppression[],
  rules: readonly EffectiveRule[],
  rangeOf: (pointer: Pointer) => Range,
): Finding[] {
  const isIn = addressMatcher(undefined);
  const seen = new Map<string, number>();
  return suppressions.flatMap((judged) =>
    rules.flatMap((settings) => {
      const { address } = judged.suppression;
      const place = { address, pointer: judged.pointer, range: rangeOf(judged.pointer) };
      return reported(judged, settings).flatMap((raw) => {
        const severity = severityOf(raw.rule, raw.report, address, undefined, settings, isIn);
        return severity === undefined ? [] : wordedFinding(raw, place, severity, () => place, seen);
      });
    }),
  );
}

function reported(judged: JudgedSuppression, { rule, options }: EffectiveRule): RawFinding[] {
  const raw: RawFinding[] = [];
  const context: Context<Messages> = {
    profile: "unknown",
    base: undefined,
    facts: undefined,
    migrations: undefined,
    options,
    report: (report) => void raw.push({ rule, report }),
  };
  rule.visit.Suppression?.(judged, context);
  return raw;
}
