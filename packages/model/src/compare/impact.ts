/**
 * What a change does to the objects that are provisioned, from harmless to dangerous: `cosmetic` nothing,
 * `resync` the next cycle evaluates every object again, `create` new objects appear in the target, `relink`
 * other objects are matched, `deprovision` objects may be disabled or deleted, or are no longer when they should.
 */
export const impacts = ["cosmetic", "resync", "create", "relink", "deprovision"] as const;
export type Impact = (typeof impacts)[number];

/** What a change does. */
export interface Effect {
  readonly impact: Impact;
  /** What the next provisioning cycle does, in one or two sentences; what is not known for sure is said so. */
  readonly effect: string;
}

/** The gravest of some impacts; undefined when there is none. */
export function gravestImpact(found: Iterable<Impact>): Impact | undefined {
  const present = new Set(found);
  return impacts.findLast((impact) => present.has(impact));
}

/** Several effects of one change as one: the gravest impact, and every sentence once. Undefined when there is none. */
export function allOf(effects: readonly [Effect, ...Effect[]]): Effect;
export function allOf(effects: readonly Effect[]): Effect | undefined;
export function allOf(effects: readonly Effect[]): Effect | undefined {
  const impact = gravestImpact(effects.map((effect) => effect.impact));
  return impact && { impact, effect: [...new Set(effects.map(({ effect }) => effect))].join(" ") };
}
