import type { SynchronizationRuleNode } from "../index/nodes.ts";
import {
  effectOfAttribute,
  effectOfMappingAttribute,
  effectOfUnmappingAttribute,
} from "./effect-of-attribute.ts";
import { effectOfDefinition, effectOfObject } from "./effect-of-definition.ts";
import { effectOfEnding, effectOfMapping, effectOfStarting } from "./effect-of-mapping.ts";
import { effectOfAlternative, effectOfIncluded, effectOfScope, ruleFilters } from "./effect-of-scope.ts";
import { effects } from "./effects.ts";
import { allOf, type Effect } from "./impact.ts";
import { isKnownProperty } from "./meaning.ts";
import { objectTypeOf } from "./object-type-of.ts";
import { runs, within } from "./runs.ts";
import type { ComparedNode } from "./schema-change.ts";

/** What it does that a node was added. */
export function effectOfAdding(after: ComparedNode, missingFrom: ComparedNode): Effect {
  switch (after.kind) {
    case "SynchronizationRule":
      return effectOfAll(after, effectOfStarting);
    case "ObjectMapping":
      return effectOfStarting(after);
    case "AttributeMapping":
      return within(missingFrom, after, effectOfMappingAttribute(after));
    case "FilterGroup":
      return within(missingFrom, after, effectOfAlternative(after, missingFrom, "added"));
    case "FilterClause":
      return within(missingFrom, after, effectOfScope(after.parent, "narrower"));
    case "AttributeDefinition":
      return after.anchor ? effects.anchor : effects.definitionAdded;
    case "ObjectDefinition":
      return effects.objectAdded;
    case "Directory":
      return effects.directoryAdded;
    case "Schema":
      return effects.undocumented;
  }
}

/** What it does that a node is gone. */
export function effectOfRemoving(before: ComparedNode, missingFrom: ComparedNode): Effect {
  switch (before.kind) {
    case "SynchronizationRule":
      return effectOfAll(before, effectOfEnding);
    case "ObjectMapping":
      return effectOfEnding(before);
    case "AttributeMapping":
      return within(before, missingFrom, effectOfUnmappingAttribute(before));
    case "FilterGroup":
      return within(before, missingFrom, effectOfAlternative(before, missingFrom, "removed"));
    case "FilterClause": {
      const left = missingFrom.kind === "FilterGroup" ? missingFrom.clauses.length : 0;
      return within(before, missingFrom, effectOfScope(before.parent, left === 0 ? "unclear" : "wider"));
    }
    case "AttributeDefinition":
      return before.anchor ? effects.anchor : effects.definitionRemoved;
    case "ObjectDefinition":
      return effects.objectRemoved;
    case "Directory":
      return effects.directoryRemoved;
    case "Schema":
      return effects.undocumented;
  }
}

/** What it does that a property has another meaning. The two nodes are counterparts. */
export function effectOfChanging(before: ComparedNode, after: ComparedNode, name: string): Effect {
  if (!isKnownProperty(objectTypeOf(after), name)) return effects.unknownProperty;
  if (before.kind === "SynchronizationRule" && after.kind === "SynchronizationRule")
    return effectOfRule(before, after, name);
  if (before.kind === "ObjectMapping" && after.kind === "ObjectMapping")
    return effectOfMapping(before, after, name);
  if (before.kind === "AttributeMapping" && after.kind === "AttributeMapping")
    return within(before, after, effectOfAttribute(before, after, name));
  if (before.kind === "AttributeDefinition" && after.kind === "AttributeDefinition")
    return effectOfDefinition(before, after, name);
  if (before.kind === "ObjectDefinition" && after.kind === "ObjectDefinition")
    return effectOfObject(before, after, name);
  if (after.kind === "FilterClause") return within(before, after, effectOfScope(after.parent, "other"));
  if (after.kind === "FilterGroup") return effects.label;
  if (after.kind === "Schema" && name === "id") return effects.id;
  return after.kind === "Directory" ? effectOfDirectory(name) : effects.undocumented;
}

function effectOfDirectory(name: string): Effect {
  if (name === "name") return effects.label;
  return name === "id" ? effects.otherDirectory : effects.undocumented;
}

function effectOfRule(before: SynchronizationRuleNode, after: SynchronizationRuleNode, name: string): Effect {
  if (ruleFilters.has(name)) return effectOfIncluded(before, after, name);
  switch (name) {
    case "name":
    case "editable":
      return effects.label;
    case "id":
      return effects.unknownRule;
    case "priority":
      return effects.rulePriority;
    case "sourceDirectoryName":
    case "targetDirectoryName":
      return effects.otherObjects;
    default:
      return effects.undocumented;
  }
}

/** What it does to every mapping of a rule that the rule comes or goes; mappings that do not run say nothing. */
function effectOfAll(
  { objectMappings }: SynchronizationRuleNode,
  effectOfEach: (mapping: SynchronizationRuleNode["objectMappings"][number]) => Effect,
): Effect {
  return allOf(objectMappings.filter(runs).map(effectOfEach)) ?? effects.dormant;
}
