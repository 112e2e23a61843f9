import type { AttributeMappingNode } from "../index/nodes.ts";
import { text } from "../index/tolerant-reading.ts";
import { effects } from "./effects.ts";
import { allOf, type Effect } from "./impact.ts";
import { isSameText } from "./meaning.ts";
import { flowsOf } from "./runs.ts";
import { isStatusMapping } from "./status-mapping.ts";

/** What it does that an attribute is mapped. */
export function effectOfMappingAttribute(mapping: AttributeMappingNode): Effect {
  const graver = [
    ...(isStatusMapping(mapping) ? [effects.status] : []),
    ...(mapping.matchingPriority > 0 ? [effects.matchingAdded] : []),
    ...(writesAnchor(mapping) ? [effects.anchor] : []),
  ];
  return allOf(graver) ?? effectOfWriting(mapping);
}

/** What it does that an attribute is no longer mapped. */
export function effectOfUnmappingAttribute(mapping: AttributeMappingNode): Effect {
  const graver = [
    ...(isStatusMapping(mapping) ? [effects.statusGone] : []),
    ...(mapping.matchingPriority > 0 ? [effects.matchingRemoved] : []),
    ...(writesAnchor(mapping) ? [effects.anchor] : []),
  ];
  return allOf(graver) ?? effects.notWritten;
}

/** What it does that a property of an attribute mapping has another meaning. */
export function effectOfAttribute(
  before: AttributeMappingNode,
  after: AttributeMappingNode,
  name: string,
): Effect {
  switch (name) {
    case "source":
      return effectOfSource(before, after);
    case "matchingPriority":
      return effectOfMatching(before, after);
    case "flowType":
      return isStatusMapping(after)
        ? allOf([effects.status, effectOfWriting(after)])
        : effectOfWriting(after);
    case "flowBehavior":
      return effects.writtenAlways;
    case "defaultValue":
      return effects.onCreation;
    case "targetAttributeName":
      return effects.spelling;
    default:
      return effects.undocumented;
  }
}

function effectOfSource(before: AttributeMappingNode, after: AttributeMappingNode): Effect {
  const both = [before, after];
  const graver = [
    ...(both.some(isStatusMapping) ? [effects.status] : []),
    ...(both.some(({ matchingPriority }) => matchingPriority > 0) ? [effects.matchingValue] : []),
    ...(both.some(writesAnchor) ? [effects.anchor] : []),
  ];
  const isSame = before.source && after.source && isSameText(before.source.value, after.source.value);
  return allOf(graver) ?? (isSame ? effects.tree : effectOfWriting(after));
}

/** Whether an attribute mapping writes what the target's definition knows its objects by. */
function writesAnchor({ targetAttributeName, parent }: AttributeMappingNode): boolean {
  return parent.targetObjects.some(({ attributes }) =>
    attributes.some(
      ({ name, anchor }) => anchor && name?.toLowerCase() === targetAttributeName?.toLowerCase(),
    ),
  );
}

function effectOfWriting(mapping: AttributeMappingNode): Effect {
  if (mapping.source === undefined) return effects.sourceless;
  const flowType = (text(mapping.value, "flowType") ?? "Always").toLowerCase();
  if (flowType === "objectaddonly" || !flowsOf(mapping.parent).has("Update")) return effects.writtenOnce;
  if (flowType !== "always") return effects.writtenAtTimes;
  return mapping.source.type === "Constant" ? effects.writtenConstant : effects.written;
}

function effectOfMatching(before: AttributeMappingNode, after: AttributeMappingNode): Effect {
  if (before.matchingPriority <= 0) return effects.matchingAdded;
  if (after.matchingPriority <= 0) return effects.matchingRemoved;
  return matchingOrder(before) === matchingOrder(after) ? effects.sameMatchingOrder : effects.matchingOrder;
}

/** The attributes by which the mapping around one matches, as they are tried; those with one priority as one. */
function matchingOrder({ parent }: AttributeMappingNode): string {
  const ranks = new Map<number, string[]>();
  for (const { matchingPriority, targetAttributeName = "" } of parent.attributeMappings) {
    if (matchingPriority <= 0) continue;
    const names = ranks.get(matchingPriority) ?? [];
    ranks.set(matchingPriority, [...names, targetAttributeName.toLowerCase()]);
  }
  return JSON.stringify([...ranks].sort(([a], [b]) => a - b).map(([, names]) => names.sort()));
}
