import type {
  AttributeDefinitionNode,
  AttributeMappingNode,
  FilterGroupNode,
  ObjectDefinitionNode,
  ObjectMappingNode,
  SynchronizationRuleNode,
} from "../index/nodes.ts";
import { property, texts } from "../index/tolerant-reading.ts";
import { isJsonObject } from "../json/value.ts";
import { type FlowType, flowTypeNames } from "../schema/enumerations.ts";
import { effects } from "./effects.ts";
import { type Effect, impacts } from "./impact.ts";
import type { ComparedNode } from "./schema-change.ts";
import { isStatusMapping, statusOf } from "./status-mapping.ts";

/** What it does that a node was added. */
export function effectOfAdding(after: ComparedNode, missingFrom: ComparedNode): Effect {
  switch (after.kind) {
    case "SynchronizationRule":
      return after.objectMappings.some(runs) ? effects.starts : effects.dormant;
    case "ObjectMapping":
      return runs(after) ? effects.starts : effects.dormant;
    case "AttributeMapping":
      return within(missingFrom, after, effectOfMapping(after));
    case "FilterGroup":
      return within(
        missingFrom,
        after,
        effectOfAlternative(after, groupsBeside(after, missingFrom), "added"),
      );
    case "FilterClause":
      return within(missingFrom, after, effectOfScope(after.parent, "narrower"));
    case "AttributeDefinition":
      return after.anchor ? effects.anchor : effects.saved;
    default:
      return effects.saved;
  }
}

/** What it does that a node is gone. */
export function effectOfRemoving(before: ComparedNode, missingFrom: ComparedNode): Effect {
  switch (before.kind) {
    case "SynchronizationRule":
      return gravestOf(before.objectMappings.map(effectOfEnding));
    case "ObjectMapping":
      return effectOfEnding(before);
    case "AttributeMapping":
      return within(before, missingFrom, effectOfMapping(before, effects.stops));
    case "FilterGroup":
      return within(
        before,
        missingFrom,
        effectOfAlternative(before, groupsBeside(before, missingFrom), "removed"),
      );
    case "FilterClause": {
      const left = missingFrom.kind === "FilterGroup" ? missingFrom.clauses.length : 0;
      // What the service makes of a group without clauses is not documented: everything, or nothing.
      return within(before, missingFrom, effectOfScope(before.parent, left === 0 ? "unclear" : "wider"));
    }
    case "AttributeDefinition":
      return before.anchor ? effects.anchor : effects.saved;
    default:
      return effects.saved;
  }
}

/** What it does that a property has another meaning. The two nodes are counterparts. */
export function effectOfChanging(before: ComparedNode, after: ComparedNode, name: string): Effect {
  if (before.kind === "SynchronizationRule" && after.kind === "SynchronizationRule")
    return effectOfRule(before, after, name);
  if (before.kind === "ObjectMapping" && after.kind === "ObjectMapping")
    return effectOfObjectMapping(before, after, name);
  if (before.kind === "AttributeMapping" && after.kind === "AttributeMapping")
    return within(before, after, effectOfAttributeMapping(before, after, name));
  if (before.kind === "AttributeDefinition" && after.kind === "AttributeDefinition")
    return effectOfDefinition(before, after, name);
  if (before.kind === "ObjectDefinition" && after.kind === "ObjectDefinition")
    return effectOfObject(before, after, name);
  if (after.kind === "FilterClause") return within(before, after, effectOfScope(after.parent, "unclear"));
  if (after.kind === "FilterGroup" && name === "name") return effects.label;
  if (after.kind === "Schema" && name === "id") return effects.id;
  return after.kind === "Directory" && isLabel(name) ? effects.label : effects.saved;
}

function isLabel(name: string): boolean {
  return name === "name" || name === "metadata" || name === "editable" || name === "readOnly";
}

function effectOfRule(before: SynchronizationRuleNode, after: SynchronizationRuleNode, name: string): Effect {
  switch (name) {
    case "id":
      return effects.unknownRule;
    case "sourceDirectoryName":
    case "targetDirectoryName":
      return effects.otherObjects;
    case "containerFilter":
      return effectOfIncluded(
        included(before, name, "includedContainers"),
        included(after, name, "includedContainers"),
      );
    case "groupFilter":
      return effectOfIncluded(
        included(before, name, "includedGroups"),
        included(after, name, "includedGroups"),
      );
    default:
      return isLabel(name) ? effects.label : effects.saved;
  }
}

function included(rule: SynchronizationRuleNode, filter: string, list: string): readonly string[] {
  const value = property(rule.value, filter);
  return isJsonObject(value) ? texts(value, list) : [];
}

/** A filter without entries lets everything in. */
function effectOfIncluded(before: readonly string[], after: readonly string[]): Effect {
  const isWider = after.length === 0 || (before.length > 0 && before.every((entry) => after.includes(entry)));
  return isWider ? effects.widerScope : effects.narrowerScope;
}

function effectOfObjectMapping(before: ObjectMappingNode, after: ObjectMappingNode, name: string): Effect {
  switch (name) {
    case "name":
    case "metadata":
      return effects.label;
    case "enabled":
      if (!before.enabled && after.enabled) return runs(after) ? effects.starts : effects.dormant;
      return before.enabled && !after.enabled ? effectOfEnding(before) : effects.saved;
    case "flowTypes":
      return effectOfFlowTypes(before, after);
    case "sourceObjectName":
    case "targetObjectName":
      return within(before, after, effects.otherObjects);
    case "scope":
      return within(before, after, effects.narrowerScope);
    default:
      return effects.saved;
  }
}

function effectOfFlowTypes(before: ObjectMappingNode, after: ObjectMappingNode): Effect {
  if (!runs(after)) return runs(before) ? effects.stops : effects.dormant;
  if (!runs(before)) return effects.starts;
  const isNew = (type: FlowType) => flowsOf(after).has(type) && !flowsOf(before).has(type);
  if (isNew("Delete")) return effects.deletes;
  return isNew("Add") ? effects.starts : effects.saved;
}

function effectOfAttributeMapping(
  before: AttributeMappingNode,
  after: AttributeMappingNode,
  name: string,
): Effect {
  // A default is written on creation alone, and spelling does not make another attribute of a target.
  if (name === "matchingPriority") return effects.matching;
  if (name === "source") return gravestOf([effectOfMapping(before), effectOfMapping(after)]);
  return name === "flowType" && isStatusMapping(after) ? effects.status : effects.saved;
}

function effectOfMapping(mapping: AttributeMappingNode, otherwise: Effect = effects.saved): Effect {
  if (isStatusMapping(mapping)) return effects.status;
  return mapping.matchingPriority > 0 ? effects.matching : otherwise;
}

/** Filter groups are alternatives: one more lets more objects in, but the first shuts out what it does not let in. */
function effectOfAlternative(group: FilterGroupNode, others: number, kind: "added" | "removed"): Effect {
  if (group.clauses.length === 0) return effectOfScope(group, "unclear");
  return effectOfScope(group, (kind === "added") === others > 0 ? "wider" : "narrower");
}

/** How many groups of the same collection the other schema's mapping has. */
function groupsBeside(group: FilterGroupNode, mapping: ComparedNode): number {
  if (mapping.kind !== "ObjectMapping") return 0;
  return mapping.filterGroups.filter(({ collection }) => collection === group.collection).length;
}

function effectOfScope({ collection }: FilterGroupNode, becomes: "narrower" | "wider" | "unclear"): Effect {
  if (becomes === "wider") return effects.widerScope;
  // What falls out of an input filter is left as it is.
  return collection === "inputFilterGroups" ? effects.saved : effects.narrowerScope;
}

/** The mapping runs no more: it is disabled or gone. */
function effectOfEnding(mapping: ObjectMappingNode): Effect {
  if (!runs(mapping)) return effects.dormant;
  // Groups can be switched off, and those in the target stay; switching users off is not supported.
  return isOfGroups(mapping) ? effects.stops : effects.usersEnd;
}

function isOfGroups({ sourceObjectName, targetObjectName }: ObjectMappingNode): boolean {
  return [sourceObjectName, targetObjectName].some((name) => name !== undefined && /^groups?$/i.test(name));
}

function effectOfDefinition(
  before: AttributeDefinitionNode,
  after: AttributeDefinitionNode,
  name: string,
): Effect {
  if (name === "anchor" || (name === "name" && (before.anchor || after.anchor))) return effects.anchor;
  return name === "metadata" ? effects.label : effects.saved;
}

function effectOfObject(before: ObjectDefinitionNode, after: ObjectDefinitionNode, name: string): Effect {
  if (name !== "metadata") return effects.saved;
  return statusOf(before).join() === statusOf(after).join() ? effects.label : effects.status;
}

/** The effect of something inside an object mapping, which depends on whether the mapping ran and runs. */
function within(before: ComparedNode, after: ComparedNode, effect: Effect): Effect {
  const [earlier, later] = [mappingOf(before), mappingOf(after)];
  if (later && !runs(later)) return effects.dormant;
  return earlier && !runs(earlier) ? effects.fresh : effect;
}

function mappingOf(node: ComparedNode): ObjectMappingNode | undefined {
  if (node.kind === "ObjectMapping") return node;
  return node.kind === "Schema" ? undefined : mappingOf(node.parent);
}

function runs(mapping: ObjectMappingNode): boolean {
  return mapping.enabled && flowsOf(mapping).size > 0;
}

/** Graph documents all three as the default. */
function flowsOf({ value, flowTypes }: ObjectMappingNode): ReadonlySet<FlowType> {
  return (property(value, "flowTypes") ?? undefined) === undefined ? new Set(flowTypeNames) : flowTypes;
}

function gravestOf(all: readonly Effect[]): Effect {
  return all.reduce(
    (gravest, effect) =>
      impacts.indexOf(effect.impact) > impacts.indexOf(gravest.impact) ? effect : gravest,
    effects.saved,
  );
}
