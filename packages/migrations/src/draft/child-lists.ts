import type { ComparedNode, FilterGroupNode } from "@syncschema/model";

/** The kinds of things that operations speak of. */
export type DraftKind = ComparedNode["kind"];

/** A list in which a thing holds others, with the word that their steps begin with. */
export interface ChildList {
  readonly step: string;
  /** The property, or the properties one inside the other, under which the list stands. */
  readonly path: readonly [string] | readonly [string, string];
  readonly kind: DraftKind;
  readonly collection?: FilterGroupNode["collection"];
}

function filterGroups(step: string, collection: FilterGroupNode["collection"]): ChildList {
  return { step, path: ["scope", collection], kind: "FilterGroup", collection };
}

/** What each kind of thing holds. */
export const childLists: Readonly<Record<DraftKind, readonly ChildList[]>> = {
  Schema: [
    { step: "rule", path: ["synchronizationRules"], kind: "SynchronizationRule" },
    { step: "directory", path: ["directories"], kind: "Directory" },
  ],
  SynchronizationRule: [{ step: "mapping", path: ["objectMappings"], kind: "ObjectMapping" }],
  ObjectMapping: [
    { step: "attribute", path: ["attributeMappings"], kind: "AttributeMapping" },
    filterGroups("filter", "groups"),
    filterGroups("input-filter", "inputFilterGroups"),
    filterGroups("category-filter", "categoryFilterGroups"),
  ],
  AttributeMapping: [],
  FilterGroup: [{ step: "clause", path: ["clauses"], kind: "FilterClause" }],
  FilterClause: [],
  Directory: [{ step: "object", path: ["objects"], kind: "ObjectDefinition" }],
  ObjectDefinition: [{ step: "attribute", path: ["attributes"], kind: "AttributeDefinition" }],
  AttributeDefinition: [],
};

/** The properties that give a thing its address. */
export const identifyingProperties: Readonly<Record<DraftKind, readonly string[]>> = {
  Schema: [],
  SynchronizationRule: ["name", "id"],
  ObjectMapping: ["sourceObjectName", "targetObjectName"],
  AttributeMapping: ["targetAttributeName"],
  FilterGroup: ["name"],
  FilterClause: ["sourceOperandName", "operatorName"],
  Directory: ["name", "id"],
  ObjectDefinition: ["name"],
  AttributeDefinition: ["name"],
};
