/**
 * What a change does to the objects that are provisioned, from harmless to dangerous: `cosmetic` nothing,
 * `resync` the next cycle evaluates every object again, `create` new objects appear in the target, `relink`
 * other objects are matched, `deprovision` objects may be disabled or deleted.
 */
export const impacts = ["cosmetic", "resync", "create", "relink", "deprovision"] as const;
export type Impact = (typeof impacts)[number];

/** An impact with the reason for it: what the provisioning cycle does, as the end of a sentence. */
export interface Effect {
  readonly impact: Impact;
  readonly reason: string;
}
