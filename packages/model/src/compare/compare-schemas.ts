import type { SchemaDocument } from "../document/schema-document.ts";
import { addressOf } from "../index/address.ts";
import type { DirectoryNode, ObjectMappingNode, SynchronizationRuleNode } from "../index/nodes.ts";
import { property } from "../index/tolerant-reading.ts";
import { isJsonObject } from "../json/value.ts";
import { comparedChildren } from "./compared-children.ts";
import { effectOfAdding, effectOfChanging, effectOfRemoving } from "./effect-of.ts";
import { matchNodes, type NodeMatching } from "./match-nodes.ts";
import { isSameProperty, propertyNames, propertyValue } from "./meaning.ts";
import { objectTypeOf } from "./object-type-of.ts";
import type { ComparedNode, SchemaChange } from "./schema-change.ts";

/**
 * The differences in meaning between two schemas, such as two exports of one job: what stands in the later one
 * in its order, and after it in each place what is gone.
 *
 * Nodes are matched by what they are, never by their place. What does not count: order (but that of a function's
 * arguments), layout, annotations of OData, spelling of flags and enumerations, null or an empty collection for
 * what is left out, Graph's defaults, what the service writes itself (versions, discovery times, the ids of
 * tenant and job), and the renaming of Azure Active Directory. Everything else counts, unknown properties too.
 *
 * @param match finds the counterparts of siblings, where more is known of them than what they are called
 */
export function compareSchemas(
  before: SchemaDocument,
  after: SchemaDocument,
  match: NodeMatching = matchNodes,
): SchemaChange[] {
  const changes: SchemaChange[] = [];
  const counterparts = new Map<ComparedNode, ComparedNode>();
  const compare = (earlier: ComparedNode, later: ComparedNode): void => {
    // A document and its revision share what was not edited.
    if (earlier.value === later.value) return;
    const matches = match(comparedChildren(earlier), comparedChildren(later));
    for (const [to, from] of matches) counterparts.set(from, to);
    // A rule's directories are compared by their counterparts, so those come before the rule's properties.
    changes.push(...changedProperties(earlier, later, counterparts));
    for (const child of comparedChildren(later)) {
      const counterpart = matches.get(child);
      if (counterpart) compare(counterpart, child);
      else changes.push(added(child, earlier));
    }
    for (const child of comparedChildren(earlier))
      if (!counterparts.has(child)) changes.push(removed(child, later));
  };
  compare(before.schema, after.schema);
  return changes;
}

function added(after: ComparedNode, missingFrom: ComparedNode): SchemaChange {
  return {
    kind: "added",
    address: addressOf(after),
    after,
    missingFrom,
    ...effectOfAdding(after, missingFrom),
  };
}

function removed(before: ComparedNode, missingFrom: ComparedNode): SchemaChange {
  return {
    kind: "removed",
    address: addressOf(before),
    before,
    missingFrom,
    ...effectOfRemoving(before, missingFrom),
  };
}

type Counterparts = ReadonlyMap<ComparedNode, ComparedNode>;

function changedProperties(
  before: ComparedNode,
  after: ComparedNode,
  counterparts: Counterparts,
): SchemaChange[] {
  const type = objectTypeOf(after);
  const changes: SchemaChange[] = [];
  for (const name of new Set([...propertyNames(before.value, type), ...propertyNames(after.value, type)])) {
    if (comparedAsNodes[after.kind]?.includes(name)) continue;
    const from = propertyValue(before.value, name, type);
    const to = propertyValue(after.value, name, type);
    if (from === to || isSameProperty(type, name, from, to)) continue;
    // The service gives the id; a schema that is sent, or kept as code, need not carry it.
    if (type === "SynchronizationSchema" && name === "id" && !(from && to)) continue;
    if (isConsequence(before, after, name, counterparts)) continue;
    changes.push(changed(before, after, name, from, to));
  }
  if (before.kind === "ObjectMapping" && after.kind === "ObjectMapping")
    changes.push(...changedScope(before, after));
  return changes;
}

function changed(
  before: ComparedNode,
  after: ComparedNode,
  property: string,
  from: unknown,
  to: unknown,
): SchemaChange {
  const effect = effectOfChanging(before, after, property);
  return { kind: "changed", address: addressOf(after), before, after, property, from, to, ...effect };
}

/** Properties that hold other nodes, or are compared in a way of their own. */
const comparedAsNodes: { readonly [K in ComparedNode["kind"]]?: readonly string[] } = {
  Schema: ["synchronizationRules", "directories"],
  SynchronizationRule: ["objectMappings"],
  ObjectMapping: ["attributeMappings", "scope"],
  FilterGroup: ["clauses"],
  Directory: ["objects"],
  ObjectDefinition: ["attributes"],
};

/** What a scope holds besides filter groups. */
function changedScope(before: ObjectMappingNode, after: ObjectMappingNode): SchemaChange[] {
  const [from, to] = [before, after].map(({ value }) => property(value, "scope"));
  const isSame = isSameProperty("ObjectMapping", "scope", withoutGroups(from), withoutGroups(to));
  return isSame ? [] : [changed(before, after, "scope", from, to)];
}

function withoutGroups(scope: unknown): unknown {
  if (!isJsonObject(scope)) return scope;
  const rest = propertyNames(scope, "Filter").filter((name) => !filterCollections.has(name));
  return Object.fromEntries(rest.map((name) => [name, propertyValue(scope, name, "Filter")]));
}

const filterCollections: ReadonlySet<string> = new Set([
  "groups",
  "inputFilterGroups",
  "categoryFilterGroups",
]);

/** Whether a property of a rule only follows the name of its directory, which is a change of its own. */
function isConsequence(
  before: ComparedNode,
  after: ComparedNode,
  name: string,
  counterparts: Counterparts,
): boolean {
  if (before.kind !== "SynchronizationRule" || after.kind !== "SynchronizationRule") return false;
  if (name !== "sourceDirectoryName" && name !== "targetDirectoryName") return false;
  const [from, to] = [namedDirectory(before, name), namedDirectory(after, name)];
  return from !== undefined && to !== undefined && counterparts.get(from) === to;
}

/** The directory that a rule names exactly. */
function namedDirectory(
  rule: SynchronizationRuleNode,
  side: "sourceDirectoryName" | "targetDirectoryName",
): DirectoryNode | undefined {
  const directory = side === "sourceDirectoryName" ? rule.sourceDirectory : rule.targetDirectory;
  return directory?.name === rule[side] ? directory : undefined;
}
