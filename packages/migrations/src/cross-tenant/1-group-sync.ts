import type { SchemaDocument } from "@syncschema/model";
import { defineMigration } from "../migration/define-migration.ts";
import { unsafeFile } from "../migration/unsafe-file.ts";
import { conflict } from "./group-sync/conflict.ts";
import { definitionOperations } from "./group-sync/definition-operations.ts";
import { examples } from "./group-sync/examples.ts";
import { mappingOperations } from "./group-sync/mapping-operations.ts";
import { type Blocked, type StartingPoint, startingPoint } from "./group-sync/starting-point.ts";

export const groupSync = defineMigration({
  id: "cross-tenant/1-group-sync",
  summary: "Groups are synchronized between tenants",
  why: "The service ships the mapping of groups disabled and without its attributes, and people enable it by hand in Graph Explorer. One attribute forgotten in one of the two directories, and the schema is refused or groups are skipped.",
  profiles: ["cross-tenant"],
  source:
    "https://learn.microsoft.com/entra/identity/multi-tenant-organizations/cross-tenant-synchronization-configure",
  notes: [
    "The target tenant must allow inbound group synchronization, and the job must be scoped to assigned users and groups.",
    "The target gets security groups, whatever kind they are in the source. Groups that it has already are not matched, so one of the same name stays beside the new one.",
    "Matching is not changed: how the service matches groups is not public, and other matching attributes are refused.",
    "Members are synchronized for users that are in scope themselves; nested groups are not.",
    "Which attributes the service itself maps is not public. A source or a constant that you have set is kept, as are scope and name of the mapping.",
  ],
  examples,
  detect(document) {
    const start = groundOf(document);
    return "blocked" in start ? { state: "blocked", reason: start.blocked } : { state: "pending" };
  },
  up(document) {
    const start = groundOf(document);
    if ("blocked" in start) return [];
    const { source, target } = start;
    const sides = source.directory === target.directory ? [source] : [source, target];
    return [...mappingOperations(start), ...sides.flatMap(definitionOperations)];
  },
  down: {
    kind: "irreversible",
    reason:
      "Setting enabled to false stops the synchronization but leaves the groups in the target tenant; they have to be removed there.",
  },
});

/** What there is to build on, or why it is none. */
function groundOf(document: SchemaDocument): StartingPoint | Blocked {
  const unsafe = unsafeFile(document);
  if (unsafe !== undefined) return { blocked: unsafe };
  const start = startingPoint(document);
  if ("blocked" in start) return start;
  const reason = conflict(start);
  return reason === undefined ? start : { blocked: reason };
}
