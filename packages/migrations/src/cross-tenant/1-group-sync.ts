import { defineMigration } from "../migration/define-migration.ts";
import { definitionChanges } from "./group-sync/definition-changes.ts";
import { disabledGroups, synchronizedGroups } from "./group-sync/example.ts";
import { mappingChanges } from "./group-sync/mapping-changes.ts";
import { type StartingPoint, startingPoint } from "./group-sync/starting-point.ts";

export const groupSync = defineMigration({
  id: "cross-tenant/1-group-sync",
  summary: "Groups are synchronized between tenants",
  why: "The service ships the mapping of groups disabled and without its attributes, and people enable it by hand in Graph Explorer. One attribute forgotten in one of the two directories, and the schema is refused or groups are skipped.",
  profiles: ["cross-tenant"],
  source:
    "https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-configure",
  notes: [
    "Matching is not changed: how the service matches groups is not public, and other matching attributes are refused.",
    "The target tenant must allow inbound group synchronization, and the job must be scoped to assigned users and groups.",
    "Members are synchronized for users that are in scope themselves; nested groups are not.",
  ],
  examples: [{ title: "As the service ships it", before: disabledGroups, after: synchronizedGroups }],
  detect(document) {
    const start = startingPoint(document);
    if ("blocked" in start) return { state: "blocked", reason: start.blocked };
    return { state: changesFrom(start).some(({ kind }) => kind !== "keep") ? "pending" : "applied" };
  },
  up(document) {
    const start = startingPoint(document);
    if ("blocked" in start) throw new Error(start.blocked);
    return changesFrom(start);
  },
  down: {
    kind: "irreversible",
    reason:
      "Setting enabled to false stops the synchronization but leaves the groups in the target tenant; they have to be removed there.",
  },
});

function changesFrom(start: StartingPoint) {
  const sides =
    start.source.directory === start.target.directory ? [start.source] : [start.source, start.target];
  return [...mappingChanges(start), ...sides.flatMap(definitionChanges)];
}
