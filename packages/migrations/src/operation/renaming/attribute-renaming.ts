import { childLists } from "../../draft/child-lists.ts";
import { directoryOf, entriesOf, inside, rulesOf, textOf } from "../../draft/definitions.ts";
import { type DraftNode, listIn, propertyOf } from "../../draft/draft-node.ts";
import { type Step, setting } from "../../draft/step.ts";
import { renamedSource } from "./renamed-source.ts";
import { metadataRenaming } from "./renamed-text.ts";

/** An attribute's definitions, the mappings that write it, the expressions and clauses that read it, and metadata. */
export function attributeRenaming(attribute: DraftNode, to: string, schema: DraftNode): Step[] {
  const from = textOf(attribute, "name") ?? "";
  const object = attribute.parent as DraftNode;
  const directory = object.parent as DraftNode;
  const objectName = textOf(object, "name");
  const mappings = (side: "source" | "target") =>
    rulesOf(schema)
      .filter((rule) => directoryOf(rule, side, schema) === directory)
      .flatMap(inside)
      .filter((mapping) => textOf(mapping, `${side}ObjectName`) === objectName);
  return [
    ...inside(directory).flatMap((each) => definitionSteps(each, objectName, from, to)),
    ...mappings("target").flatMap((mapping) => writingSteps(mapping, from, to)),
    ...mappings("source").flatMap((mapping) => readingSteps(mapping, from, to)),
  ];
}

function definitionSteps(
  object: DraftNode,
  objectName: string | undefined,
  from: string,
  to: string,
): Step[] {
  const isOwn = textOf(object, "name") === objectName;
  return [
    ...(isOwn ? metadataRenaming(object, objectKeys, from, to) : []),
    ...inside(object).flatMap((each) => [
      ...(isOwn && textOf(each, "name") === from ? [setting(each, "name", to)] : []),
      ...(isOwn ? metadataRenaming(each, attributeKeys, from, to) : []),
      ...referenceSteps(each, objectName, from, to),
    ]),
  ];
}

function referenceSteps(
  attribute: DraftNode,
  objectName: string | undefined,
  from: string,
  to: string,
): Step[] {
  const references = entriesOf(propertyOf(attribute, "referencedObjects"));
  const means = (entry: (typeof references)[number]) =>
    entry.referencedObjectName === objectName && entry.referencedProperty === from;
  if (!references.some(means)) return [];
  const renamed = references.map((entry) => (means(entry) ? { ...entry, referencedProperty: to } : entry));
  return [setting(attribute, "referencedObjects", renamed)];
}

function writingSteps(mapping: DraftNode, from: string, to: string): Step[] {
  return [
    ...inside(mapping)
      .filter((each) => textOf(each, "targetAttributeName") === from)
      .map((each) => setting(each, "targetAttributeName", to)),
    ...metadataRenaming(mapping, mappingKeys, from, to),
  ];
}

function readingSteps(mapping: DraftNode, from: string, to: string): Step[] {
  const sources = inside(mapping).flatMap((each) => {
    const renamed = renamedSource(propertyOf(each, "source"), from, to);
    return renamed ? [setting(each, "source", renamed)] : [];
  });
  const groups = childLists.ObjectMapping.filter(({ kind }) => kind === "FilterGroup").flatMap(
    (list) => listIn(mapping, list).nodes,
  );
  const clauses = groups
    .flatMap(inside)
    .filter((clause) => textOf(clause, "sourceOperandName") === from)
    .map((clause) => setting(clause, "sourceOperandName", to));
  return [...sources, ...clauses];
}

/** Metadata that speaks of attributes. */
const objectKeys: ReadonlySet<string> = new Set(["PropertyNameAccountEnabled", "PropertyNameSoftDeleted"]);
const attributeKeys: ReadonlySet<string> = new Set([
  "BaseAttributeName",
  "LinkPropertyNames",
  "ReferencedProperty",
]);
const mappingKeys: ReadonlySet<string> = new Set(["OriginalJoiningProperty"]);
