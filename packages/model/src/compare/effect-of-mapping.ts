import type { ObjectMappingNode } from "../index/nodes.ts";
import { type FlowType, flowTypeNames } from "../schema/enumerations.ts";
import { changedMetadata, isForPeople } from "./changed-metadata.ts";
import { effects } from "./effects.ts";
import { allOf, type Effect } from "./impact.ts";
import { flowsOf, runs, within } from "./runs.ts";
import { isStatusMapping } from "./status-mapping.ts";

/** What it does that a property of an object mapping has another meaning. */
export function effectOfMapping(before: ObjectMappingNode, after: ObjectMappingNode, name: string): Effect {
  switch (name) {
    case "name":
      return effects.label;
    case "metadata":
      return effectOfMetadata(before, after);
    case "enabled":
      if (!before.enabled && after.enabled) return effectOfStarting(after);
      return before.enabled && !after.enabled ? effectOfEnding(before) : effects.undocumented;
    case "flowTypes":
      return effectOfFlowTypes(before, after);
    case "sourceObjectName":
    case "targetObjectName":
      // Mappings of other objects are no counterparts.
      return within(before, after, effects.spelling);
    case "scope":
      return within(before, after, effects.unknownScope);
    default:
      return effects.undocumented;
  }
}

/** The mapping is new or enabled. */
export function effectOfStarting(mapping: ObjectMappingNode): Effect {
  if (!runs(mapping)) return effects.dormant;
  return flowsOf(mapping).has("Add") ? effects.starts : effects.startsWithoutAdd;
}

/** The mapping is disabled or gone. */
export function effectOfEnding(mapping: ObjectMappingNode): Effect {
  if (!runs(mapping)) return effects.dormant;
  // Groups can be switched off, and those in the target stay; switching users off is not supported.
  if (isOf(mapping, /^groups?$/i)) return effects.groupsEnd;
  return isOf(mapping, /^users?$|:user$|^inetOrgPerson$|^workers?$/i) ? effects.usersEnd : effects.ends;
}

function isOf({ sourceObjectName, targetObjectName }: ObjectMappingNode, names: RegExp): boolean {
  return [sourceObjectName, targetObjectName].some((name) => name !== undefined && names.test(name));
}

function effectOfFlowTypes(before: ObjectMappingNode, after: ObjectMappingNode): Effect {
  if (!runs(after)) return effectOfStopping(before);
  if (!runs(before)) return effectOfStarting(after);
  const [earlier, later] = [flowsOf(before), flowsOf(after)];
  const found = flowTypeNames
    .filter((type) => earlier.has(type) !== later.has(type))
    .map((type) => effectOfFlow[type][later.has(type) ? "gained" : "lost"](after));
  return allOf(found) ?? effects.undocumented;
}

function effectOfStopping(before: ObjectMappingNode): Effect {
  if (!runs(before)) return effects.dormant;
  return decidesWhoIsActive(before) ? effects.stopsStatus : effects.stops;
}

const effectOfFlow: Readonly<
  Record<FlowType, Readonly<Record<"gained" | "lost", (mapping: ObjectMappingNode) => Effect>>>
> = {
  Add: { gained: () => effects.adds, lost: () => effects.addsNoMore },
  // To disable an account is an update.
  Update: {
    gained: (mapping) => (decidesWhoIsActive(mapping) ? effects.updatesStatus : effects.updates),
    lost: (mapping) => (decidesWhoIsActive(mapping) ? effects.updatesStatusNoMore : effects.updatesNoMore),
  },
  Delete: { gained: () => effects.deletes, lost: () => effects.deletesNoMore },
};

function decidesWhoIsActive({ attributeMappings }: ObjectMappingNode): boolean {
  return attributeMappings.some(isStatusMapping);
}

function effectOfMetadata(before: ObjectMappingNode, after: ObjectMappingNode): Effect {
  const keys = changedMetadata(before, after);
  if (keys.every(isForPeople)) return effects.label;
  const decides = keys.some((key) => key === "unsynchronized" || key === "disposition");
  return within(before, after, decides ? effects.engineMapping : effects.undocumented);
}
