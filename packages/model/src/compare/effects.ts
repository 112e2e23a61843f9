import type { Effect } from "./impact.ts";

/**
 * Everything that a change can do, with its reason. Where it is not known how far the service goes, the graver
 * impact is given: a scope that may be narrower is narrower.
 */
export const effects = {
  label: { impact: "cosmetic", reason: "no object depends on it" },
  id: { impact: "cosmetic", reason: "the service gives the schema its id" },
  saved: { impact: "resync", reason: "the next cycle evaluates every object again" },
  dormant: {
    impact: "resync",
    reason: "the mapping does not run, but saving the schema starts a full cycle",
  },
  fresh: { impact: "resync", reason: "the mapping begins to run, nothing is provisioned by it yet" },
  stops: {
    impact: "resync",
    reason: "what was written stays in the target and is no longer kept up to date",
  },
  starts: { impact: "create", reason: "objects that were not provisioned so far are created in the target" },
  widerScope: { impact: "create", reason: "more objects come into scope and are created in the target" },
  matching: { impact: "relink", reason: "objects find their counterparts in the target by other values" },
  anchor: { impact: "relink", reason: "objects that are linked are known by their anchor" },
  otherObjects: { impact: "relink", reason: "other objects are read or written, and matched anew" },
  narrowerScope: {
    impact: "deprovision",
    reason: "objects that fall out of scope are disabled or deleted in the target",
  },
  deletes: {
    impact: "deprovision",
    reason: "objects that are deleted in the source are deleted in the target",
  },
  status: {
    impact: "deprovision",
    reason: "it decides which accounts are active, so accounts may be disabled",
  },
  usersEnd: {
    impact: "deprovision",
    reason: "its objects are no longer managed; to switch the mapping of users off is not supported",
  },
  unknownRule: {
    impact: "deprovision",
    reason: "the engine knows rules by their id and does not run another",
  },
} satisfies Readonly<Record<string, Effect>>;
