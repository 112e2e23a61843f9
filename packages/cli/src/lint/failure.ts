import { type Severity, severities } from "@syncschema/linter";
import { CannotRun } from "../cannot-run.ts";
import type { LintArguments } from "../commands/lint.ts";

/**
 * Makes what decides whether a run fails on what it found: on a finding that is as bad as `--fail-on` says, apart
 * from the warnings that `--max-warnings` lets pass; or on more warnings than that, whatever `--fail-on` says.
 *
 * @throws CannotRun when the number of warnings is none
 */
export function failure(
  args: Pick<LintArguments, "fail-on" | "max-warnings">,
): (counts: Readonly<Record<Severity, number>>) => boolean {
  const allowed = warningsAllowed(args["max-warnings"]);
  const least = args["fail-on"] === "never" ? -1 : severities.indexOf(args["fail-on"]);
  const failing = severities
    .slice(0, least + 1)
    .filter((severity) => severity !== "warning" || allowed === undefined);
  return (counts) =>
    counts.warning > (allowed ?? Infinity) || failing.some((severity) => counts[severity] > 0);
}

function warningsAllowed(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  throw new CannotRun(`--max-warnings ${text} is no number`, "Write how many warnings to let pass.");
}
