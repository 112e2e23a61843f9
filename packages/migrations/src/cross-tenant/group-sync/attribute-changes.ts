import {
  type AttributeMappingNode,
  addressOf,
  type JsonEdit,
  type JsonObject,
  type MappingSourceNode,
  type ObjectMappingNode,
  propertyPointer,
} from "@syncschema/model";
import { appendEdits } from "../../migration/append-edits.ts";
import type { Change } from "../../migration/change.ts";
import { propertyChange } from "../../migration/property-change.ts";
import { directName, directSource } from "./direct-source.ts";
import { groupAttribute, groupAttributes } from "./group-attributes.ts";
import { likeSibling } from "./like-sibling.ts";
import { type StartingPoint, spelling } from "./starting-point.ts";

/** What the attributes of a mapping of groups need: those that are there are kept, the others added. */
export function attributeChanges(start: StartingPoint, mapping: ObjectMappingNode): Change[] {
  const mapped = mapping.attributeMappings.map(({ targetAttributeName }) =>
    groupAttribute(targetAttributeName),
  );
  const missing = groupAttributes.filter((attribute) => !mapped.includes(attribute));
  const values = missing.map(({ name }) => directMapping(start, name));
  const edits = appendEdits(mapping, "attributeMappings", values);
  const added = missing.map(
    ({ name }, index): Change => ({
      kind: "add",
      address: `${addressOf(mapping)} / attribute:${spelling(start.target, name)}`,
      after: `← [${spelling(start.source, name)}], FlowWhenChanged`,
      impact: "resync",
      edits: edits[index] ?? [],
    }),
  );
  return [...mapping.attributeMappings.flatMap((attribute) => existing(start, attribute)), ...added];
}

/** A new mapping of an attribute by its own name, in the spelling of each directory. */
export function directMapping(start: StartingPoint, name: string): JsonObject {
  const sibling = start.rule.objectMappings.flatMap(({ attributeMappings }) => attributeMappings)[0];
  const value = {
    defaultValue: null,
    exportMissingReferences: false,
    flowBehavior: "FlowWhenChanged",
    flowType: "Always",
    // How the service matches groups is its own affair; no attribute of these is made to match.
    matchingPriority: 0,
    targetAttributeName: spelling(start.target, name),
    source: directSource(spelling(start.source, name) ?? name),
  };
  return likeSibling(value, sibling?.value);
}

/** What the user has mapped stays; only names are spelt as defined, and what has no value gets its source. */
function existing(start: StartingPoint, mapping: AttributeMappingNode): Change[] {
  const target = respeltTarget(start, mapping);
  const attribute = groupAttribute(mapping.targetAttributeName);
  if (attribute !== undefined && givesNothing(mapping)) {
    const source = directSource(spelling(start.source, attribute.name) ?? attribute.name);
    return [...target, { ...propertyChange(mapping, "source", source, "resync"), after: source.expression }];
  }
  const source = respeltSource(start, mapping);
  if (attribute === undefined || source.length > 0) return [...target, ...source];
  return [
    ...target,
    { kind: "keep", address: addressOf(mapping), after: describe(mapping), impact: "cosmetic", edits: [] },
  ];
}

function respeltTarget({ target }: StartingPoint, mapping: AttributeMappingNode): Change[] {
  const name = mapping.targetAttributeName;
  const defined = name && spelling(target, name);
  return defined && defined !== name
    ? [propertyChange(mapping, "targetAttributeName", defined, "resync")]
    : [];
}

function respeltSource({ source: side }: StartingPoint, mapping: AttributeMappingNode): Change[] {
  const { source } = mapping;
  const name = source && directName(source);
  const defined = name && spelling(side, name);
  if (!source || !defined || defined === name) return [];
  return [
    {
      kind: "change",
      address: addressOf(mapping),
      property: "source",
      before: `[${name}]`,
      after: `[${defined}]`,
      impact: "resync",
      edits: namesIn(source, defined),
    },
  ];
}

/** A source says the name twice, as text and as a name; either may be missing. */
function namesIn(source: MappingSourceNode, name: string): JsonEdit[] {
  const places = { expression: `[${name}]`, name };
  return Object.entries(places)
    .filter(([property]) => typeof source.value[property] === "string")
    .map(([property, value]) => ({ op: "set", pointer: propertyPointer(source, property), value }));
}

function givesNothing({ source, defaultValue }: AttributeMappingNode): boolean {
  if (defaultValue) return false;
  return source === undefined || (source.type === "Attribute" && !source.expression && !source.name);
}

function describe({ source, defaultValue, matchingPriority, value }: AttributeMappingNode): string {
  const { flowType, flowBehavior } = value;
  const parts = [
    source ? `← ${source.expression ?? source.name ?? "a function"}` : "no source",
    defaultValue ? `default ${JSON.stringify(defaultValue)}` : "",
    matchingPriority > 0 ? `matching priority ${matchingPriority}` : "",
    typeof flowType === "string" && flowType !== "Always" ? flowType : "",
    typeof flowBehavior === "string" && flowBehavior !== "FlowWhenChanged" ? flowBehavior : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}
