import type { AttributeDefinitionNode, ObjectDefinitionNode } from "../index/nodes.ts";
import { changedMetadata, isForPeople } from "./changed-metadata.ts";
import { effects } from "./effects.ts";
import type { Effect } from "./impact.ts";
import type { ComparedNode } from "./schema-change.ts";
import { statusOf } from "./status-mapping.ts";

/** What it does that a property of an attribute's definition has another meaning. */
export function effectOfDefinition(
  before: AttributeDefinitionNode,
  after: AttributeDefinitionNode,
  name: string,
): Effect {
  if (name === "name") return before.anchor || after.anchor ? effects.anchor : effects.spelling;
  if (name === "metadata") return effectOfMetadata(before, after);
  return byProperty[name] ?? effects.undocumented;
}

const byProperty: Readonly<Record<string, Effect>> = {
  anchor: effects.anchor,
  type: effects.valueType,
  multivalued: effects.valueType,
  caseExact: effects.valueType,
  mutability: effects.valueType,
  referencedObjects: effects.valueType,
  required: effects.required,
  flowNullValues: effects.flowNull,
  apiExpressions: effects.readElsewhere,
};

/** What it does that a property of an object's definition has another meaning. */
export function effectOfObject(
  before: ObjectDefinitionNode,
  after: ObjectDefinitionNode,
  name: string,
): Effect {
  if (name === "name") return effects.spelling;
  if (name === "supportedApis") return effects.readElsewhere;
  if (name !== "metadata") return effects.undocumented;
  const isSameStatus = statusOf(before).join() === statusOf(after).join();
  return isSameStatus ? effectOfMetadata(before, after) : effects.status;
}

function effectOfMetadata(before: ComparedNode, after: ComparedNode): Effect {
  return changedMetadata(before, after).every(isForPeople) ? effects.label : effects.undocumented;
}
