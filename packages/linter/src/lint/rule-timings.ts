import type { Rule } from "../rule/define-rule.ts";

/** What rules have cost, as measured with somebody's clock. */
export interface RuleTimings {
  /** The time in milliseconds since any moment. */
  now(): number;
  /** Milliseconds that rules have taken together, by their ids. */
  readonly spent: Map<string, number>;
}

/** The same function, which adds what each call takes to what its rule has taken. */
export function timed<T>(
  rule: Rule,
  call: (visited: T) => void,
  { now, spent }: RuleTimings,
): (visited: T) => void {
  return (visited) => {
    const start = now();
    call(visited);
    spent.set(rule.id, (spent.get(rule.id) ?? 0) + now() - start);
  };
}
