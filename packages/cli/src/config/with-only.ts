import { nearest } from "@syncschema/expressions";
import type { ResolvedConfig } from "@syncschema/linter";
import { CannotRun } from "../cannot-run.ts";

/**
 * A configuration in which only the named rules run, with what is configured of them. One that the preset leaves
 * out runs as well; one that the configuration itself turns off stays off.
 *
 * @throws CannotRun when there is no such rule
 */
export function withOnly(ids: readonly string[], config: ResolvedConfig): ResolvedConfig {
  const rules = ids.map((id) => {
    const rule = config.rules.find((candidate) => candidate.id === id);
    if (rule) return rule;
    const similar = nearest(
      id,
      config.rules.map((candidate) => candidate.id),
    );
    throw new CannotRun(
      `There is no rule ${id}${similar === undefined ? "" : `; did you mean ${similar}?`}`,
      "`syncschema rules` lists them.",
    );
  });
  const asKnown = {
    from: "--rule",
    rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])),
  };
  return { ...config, rules, statements: [asKnown, ...config.statements] };
}
