import {
  type AttributeDefinitionNode,
  type DirectoryNode,
  findAttribute,
  type ObjectDefinitionNode,
  type ObjectMappingNode,
  ruleIds,
  type SchemaDocument,
  type SynchronizationRuleNode,
} from "@syncschema/model";
import { type GroupAttribute, groupAttributes, groupObject } from "./group-attributes.ts";

export type Side = "source" | "target";

/** One directory with what it defines of groups. */
export interface DirectorySide {
  readonly side: Side;
  readonly directory: DirectoryNode;
  readonly object: ObjectDefinitionNode | undefined;
}

/** Where a schema stands before groups are synchronized. */
export interface StartingPoint {
  readonly rule: SynchronizationRuleNode;
  readonly mapping: ObjectMappingNode | undefined;
  readonly source: DirectorySide;
  readonly target: DirectorySide;
}

/** Why a schema cannot be changed safely. */
export interface Blocked {
  readonly blocked: string;
}

/** Finds what the migration works on, or the reason why a person has to look first. */
export function startingPoint(document: SchemaDocument): StartingPoint | Blocked {
  const damage = damageOf(document);
  if (damage !== undefined) return { blocked: damage };
  const rule = groupRule(document);
  if ("blocked" in rule) return rule;
  const { sourceDirectory, targetDirectory, name = "without a name" } = rule;
  if (!sourceDirectory || !targetDirectory) {
    const side = sourceDirectory ? "target" : "source";
    return { blocked: `the ${side} directory of the rule ${name} is not defined in the file` };
  }
  const mappings = rule.objectMappings.filter(
    (mapping) => meansGroup(mapping.sourceObjectName) || meansGroup(mapping.targetObjectName),
  );
  if (mappings.length > 1)
    return { blocked: `the rule ${name} has ${mappings.length} mappings of groups; keep one` };
  const source = directorySide("source", sourceDirectory);
  const target = directorySide("target", targetDirectory);
  const start: StartingPoint = { rule, mapping: mappings[0], source, target };
  const conflict = mappingConflict(start.mapping) ?? definitionConflict(source) ?? definitionConflict(target);
  return conflict === undefined ? start : { blocked: conflict };
}

/** A file that lost something, or that is not written as Graph writes it, is not one to build on. */
function damageOf(document: SchemaDocument): string | undefined {
  if (document.damage.length > 0 || !document.complete) {
    return "parts of the file were lost or are placeholders; `syncschema lint` names them";
  }
  if (document.duplicateKeys.length > 0) return "the file has properties twice; `syncschema lint` names them";
  const hasWrongTypes = document.faults.some(({ kind }) => kind !== "invalid-enum-value");
  if (hasWrongTypes || document.unfamiliarProperties.some(({ otherCase }) => otherCase !== undefined)) {
    return "the file is not written as Graph writes it (types, lists or the case of names); `syncschema lint` names the places";
  }
  return undefined;
}

function groupRule({ schema }: SchemaDocument): SynchronizationRuleNode | Blocked {
  const rule = schema.rules.find(({ id }) => id === ruleIds.azure2Azure) ?? schema.rules[0];
  if (rule === undefined) return { blocked: "the file has no synchronization rule" };
  if (rule.id !== ruleIds.azure2Azure && schema.rules.length > 1) {
    return {
      blocked: `none of the ${schema.rules.length} synchronization rules has the id of cross-tenant synchronization`,
    };
  }
  return rule.editable ? rule : { blocked: `the rule ${rule.name} is marked as not editable` };
}

function directorySide(side: Side, directory: DirectoryNode): DirectorySide {
  return { side, directory, object: directory.objects.find(({ name }) => name === groupObject) };
}

export function meansGroup(name: string | undefined): boolean {
  return /^groups?$/i.test(name?.trim() ?? "");
}

function mappingConflict(mapping: ObjectMappingNode | undefined): string | undefined {
  if (mapping === undefined) return undefined;
  const other = [mapping.sourceObjectName, mapping.targetObjectName].find(
    (name) => name && !meansGroup(name),
  );
  if (other !== undefined) return `a mapping connects groups with "${other}"`;
  for (const { name } of groupAttributes) {
    const count = mapping.attributeMappings.filter(
      ({ targetAttributeName }) => targetAttributeName?.toLowerCase() === name.toLowerCase(),
    ).length;
    if (count > 1) return `the mapping of groups maps ${name} ${count} times; keep one`;
  }
  return undefined;
}

function definitionConflict({ side, directory, object }: DirectorySide): string | undefined {
  if (object === undefined) {
    const similar = directory.objects.find(({ name }) => meansGroup(name));
    return (
      similar && `the ${side} directory "${directory.name}" defines "${similar.name}" instead of "Group"`
    );
  }
  for (const attribute of groupAttributes) {
    const found = findAttribute([object], attribute.name);
    const reason = found.match === "none" ? undefined : attributeConflict(side, attribute, found.definition);
    if (reason)
      return `${found.match === "none" ? "" : found.definition.name} in the ${side} directory "${directory.name}" ${reason}`;
  }
  return undefined;
}

function attributeConflict(
  side: Side,
  { type }: GroupAttribute,
  definition: AttributeDefinitionNode,
): string | undefined {
  if (definition.type && definition.type.toLowerCase() !== type.toLowerCase()) {
    return `is defined as ${definition.type}, not as ${type}`;
  }
  if (definition.multivalued) return "is defined with several values";
  if (side === "target" && definition.mutability === "ReadOnly") return "is defined as read-only";
  if (side === "source" && definition.mutability === "WriteOnly") return "is defined as write-only";
  return undefined;
}
