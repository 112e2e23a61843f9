import {
  type AttributeMappingNode,
  addressOf,
  findAttribute,
  type JsonEdit,
  type ObjectMappingNode,
  propertyPointer,
} from "@syncschema/model";
import type { Change, Impact } from "../../migration/change.ts";
import { type GroupAttribute, groupAttributes, groupObject } from "./group-attributes.ts";
import { likeSibling } from "./like-sibling.ts";
import type { DirectorySide, StartingPoint } from "./starting-point.ts";

/** What the mapping of groups has to become, whether it is there or not. */
export function mappingChanges(start: StartingPoint): Change[] {
  return start.mapping === undefined
    ? [addedMapping(start)]
    : [...settings(start, start.mapping), ...attributes(start, start.mapping)];
}

function addedMapping(start: StartingPoint): Change {
  const { rule } = start;
  const sibling = rule.objectMappings[0];
  const attributeSibling = sibling?.attributeMappings[0]?.value;
  const value = likeSibling(
    {
      enabled: true,
      flowTypes: allFlowTypes(start),
      name: "Provision Microsoft Entra ID Groups",
      sourceObjectName: groupObject,
      targetObjectName: groupObject,
      attributeMappings: groupAttributes.map((attribute) =>
        likeSibling(directMapping(start, attribute), attributeSibling),
      ),
      metadata: [],
      scope: null,
    },
    sibling?.value,
  );
  const pointer = propertyPointer(rule, "objectMappings");
  const edit: JsonEdit = Array.isArray(rule.value.objectMappings)
    ? { op: "append", pointer, value }
    : { op: "set", pointer, value: [value] };
  return {
    kind: "add",
    address: `${addressOf(rule)} / mapping:${groupObject}→${groupObject}`,
    after: `enabled, ${allFlowTypes(start)}, with ${groupAttributes.map(({ name }) => name).join(", ")}`,
    impact: "create",
    edits: [edit],
  };
}

/** Object names, state and flow types of a mapping that is there. */
function settings(start: StartingPoint, mapping: ObjectMappingNode): Change[] {
  const changes: Change[] = [];
  const set = (property: string, value: unknown, impact: Impact) => {
    const before = mapping.value[property];
    changes.push({
      kind: "change",
      address: addressOf(mapping),
      property,
      ...(before === undefined ? {} : { before: JSON.stringify(before) }),
      after: JSON.stringify(value),
      impact,
      edits: [{ op: "set", pointer: propertyPointer(mapping, property), value }],
    });
  };
  if (mapping.sourceObjectName !== groupObject) set("sourceObjectName", groupObject, "create");
  if (mapping.targetObjectName !== groupObject) set("targetObjectName", groupObject, "create");
  if (!mapping.enabled) set("enabled", true, "create");
  if (mapping.flowTypes.size < 3) {
    // Deleting is new to a mapping that already runs, and to nobody else.
    const deletes = mapping.enabled && !mapping.flowTypes.has("Delete");
    set("flowTypes", allFlowTypes(start), deletes ? "deprovision" : "create");
  }
  return changes;
}

function attributes(start: StartingPoint, mapping: ObjectMappingNode): Change[] {
  const pointer = propertyPointer(mapping, "attributeMappings");
  const isList = Array.isArray(mapping.value.attributeMappings);
  const sibling = (mapping.attributeMappings[0] ?? start.rule.objectMappings[0]?.attributeMappings[0])?.value;
  const added: { readonly name: string; readonly value: unknown }[] = [];
  const changes = groupAttributes.flatMap((attribute): Change[] => {
    const existing = mapping.attributeMappings.find(
      ({ targetAttributeName }) => targetAttributeName?.toLowerCase() === attribute.name.toLowerCase(),
    );
    if (existing !== undefined) return existingAttribute(start, attribute, existing);
    added.push({ name: attribute.name, value: likeSibling(directMapping(start, attribute), sibling) });
    return [];
  });
  const additions = added.map(
    ({ name, value }, index): Change => ({
      kind: "add",
      address: `${addressOf(mapping)} / attribute:${name}`,
      after: `← [${spelling(start.source, name)}], FlowWhenChanged`,
      impact: "resync",
      edits: isList
        ? [{ op: "append", pointer, value }]
        : index === 0
          ? [{ op: "set", pointer, value: added.map((addition) => addition.value) }]
          : [],
    }),
  );
  return [...changes, ...additions];
}

/** What the user has mapped stays; a name is corrected to its definition, and nothing gets a source. */
function existingAttribute(
  start: StartingPoint,
  attribute: GroupAttribute,
  existing: AttributeMappingNode,
): Change[] {
  const address = addressOf(existing);
  const changes: Change[] = [];
  const target = spelling(start.target, attribute.name);
  if (existing.targetAttributeName !== target) {
    changes.push({
      kind: "change",
      address,
      property: "targetAttributeName",
      before: JSON.stringify(existing.targetAttributeName),
      after: JSON.stringify(target),
      impact: "resync",
      edits: [{ op: "set", pointer: propertyPointer(existing, "targetAttributeName"), value: target }],
    });
  }
  const { source } = existing;
  if (source === undefined && !existing.defaultValue) {
    const value = directSource(spelling(start.source, attribute.name));
    changes.push({
      kind: "change",
      address,
      property: "source",
      ...("source" in existing.value ? { before: JSON.stringify(existing.value.source) } : {}),
      after: `[${value.name}]`,
      impact: "resync",
      edits: [{ op: "set", pointer: propertyPointer(existing, "source"), value }],
    });
  }
  return changes.length > 0
    ? changes
    : [{ kind: "keep", address, after: describe(existing), impact: "cosmetic", edits: [] }];
}

function describe({ source, defaultValue, matchingPriority, value }: AttributeMappingNode): string {
  const parts = [
    source ? `← ${source.expression ?? source.name ?? "a function"}` : "no source",
    defaultValue ? `default ${JSON.stringify(defaultValue)}` : "",
    matchingPriority > 0 ? `matching priority ${matchingPriority}` : "",
    typeof value.flowType === "string" && value.flowType !== "Always" ? value.flowType : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function directMapping(start: StartingPoint, { name }: GroupAttribute) {
  return {
    defaultValue: null,
    exportMissingReferences: false,
    flowBehavior: "FlowWhenChanged",
    flowType: "Always",
    // How the service matches groups is its own affair; no attribute of these is made to match.
    matchingPriority: 0,
    targetAttributeName: spelling(start.target, name),
    source: directSource(spelling(start.source, name)),
  };
}

function directSource(name: string) {
  return { expression: `[${name}]`, name, type: "Attribute", parameters: [] };
}

/** The name as a directory defines it; names are case-sensitive to the service. */
function spelling({ object }: DirectorySide, name: string): string {
  const found = object && findAttribute([object], name);
  return found === undefined || found.match === "none" ? name : (found.definition.name ?? name);
}

/** All three operations, with the blanks that the other mappings of the rule have. */
function allFlowTypes({ rule }: StartingPoint): string {
  const hasBlanks = rule.objectMappings.some(
    ({ value }) => typeof value.flowTypes === "string" && value.flowTypes.includes(", "),
  );
  return ["Add", "Update", "Delete"].join(hasBlanks ? ", " : ",");
}
