import type { AttributeDefinitionNode, ObjectDefinitionNode, ObjectMappingNode } from "@syncschema/model";
import { directName } from "../../migration/attributes-read.ts";
import { type GroupAttribute, groupAttribute, groupObject } from "./group-attributes.ts";
import { type DirectorySide, meansGroup, type StartingPoint, spelling } from "./starting-point.ts";

/** What in a schema contradicts the synchronization of groups, so that a person has to decide. */
export function conflict(start: StartingPoint): string | undefined {
  const { source, target, mapping } = start;
  return (
    definitionConflict(source) ??
    definitionConflict(target) ??
    (mapping === undefined
      ? engineMappingConflict(start)
      : (objectConflict(mapping) ?? duplicateConflict(mapping) ?? unknownAttributeConflict(start, mapping)))
  );
}

/** A second mapping beside one that the service switched off would not be what the user sees. */
function engineMappingConflict({ rule }: StartingPoint): string | undefined {
  const hasOne = rule.objectMappings.some(
    ({ sourceObjectName, targetObjectName }) => meansGroup(sourceObjectName) && meansGroup(targetObjectName),
  );
  return hasOne
    ? "the metadata of the mapping of groups says that the service keeps it for itself (Unsynchronized or Disposition)"
    : undefined;
}

function objectConflict({ sourceObjectName, targetObjectName }: ObjectMappingNode): string | undefined {
  const other = [sourceObjectName, targetObjectName].find((name) => name && !meansGroup(name));
  return other && `a mapping connects groups with "${other}"; map groups to groups`;
}

function duplicateConflict({ attributeMappings }: ObjectMappingNode): string | undefined {
  const names = attributeMappings.flatMap(({ targetAttributeName }) => targetAttributeName || []);
  const twice = repeated(names);
  return twice && `the mapping of groups maps ${twice} more than once; keep one`;
}

/** A mapping of an attribute that its directory does not define is refused as soon as it is enabled. */
function unknownAttributeConflict(
  { source, target }: StartingPoint,
  { attributeMappings }: ObjectMappingNode,
): string | undefined {
  for (const mapping of attributeMappings) {
    const written = mapping.targetAttributeName;
    if (written && spelling(target, written) === undefined)
      return undefinedAttribute(target, "writes", written);
    const read = mapping.source && directName(mapping.source);
    if (read && spelling(source, read) === undefined) return undefinedAttribute(source, "reads", read);
  }
  return undefined;
}

function undefinedAttribute({ side, directory }: DirectorySide, verb: string, name: string): string {
  return `the mapping of groups ${verb} ${name}, which ${groupObject} in the ${side} directory "${directory.name}" does not define; define it, or remove the mapping`;
}

function definitionConflict({ side, directory, objects }: DirectorySide): string | undefined {
  const where = `the ${side} directory "${directory.name}"`;
  const similar = directory.objects.find(({ name }) => meansGroup(name))?.name;
  if (objects.length === 0 && similar !== undefined) {
    return `${where} defines groups as "${similar}"; Entra ID calls them ${groupObject}`;
  }
  for (const object of objects) {
    const twice = repeated(groupAttributeNames(object));
    if (twice) return `${groupObject} in ${where} defines ${twice} more than once; keep one`;
    for (const definition of object.attributes) {
      const attribute = groupAttribute(definition.name);
      const reason = attribute && attributeConflict(side, attribute, definition);
      if (reason) return `${definition.name} of ${groupObject} in ${where} ${reason}`;
    }
  }
  return undefined;
}

function groupAttributeNames({ attributes }: ObjectDefinitionNode): string[] {
  return attributes.flatMap(({ name }) => (name && groupAttribute(name) ? name : []));
}

function attributeConflict(
  side: DirectorySide["side"],
  { type }: GroupAttribute,
  definition: AttributeDefinitionNode,
): string | undefined {
  if (definition.type && definition.type.toLowerCase() !== type.toLowerCase()) {
    return `is defined as ${definition.type}; it has to be ${type}`;
  }
  if (definition.multivalued) return "is defined with several values; it has one";
  const mutability = definition.mutability?.toLowerCase();
  if (side === "target" && mutability === "readonly") return "is defined as ReadOnly, but has to be written";
  if (side === "source" && mutability === "writeonly") return "is defined as WriteOnly, but has to be read";
  return undefined;
}

/** The first name that stands twice in a list, in whatever case. */
function repeated(names: readonly string[]): string | undefined {
  const folded = names.map((name) => name.toLowerCase());
  return names.find((_, index) => folded.indexOf(folded[index] as string) < index);
}
