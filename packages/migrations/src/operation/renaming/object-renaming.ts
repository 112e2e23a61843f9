import { sameJson } from "@syncschema/model";
import { directoryOf, entriesOf, inside, rulesOf, sides, textOf } from "../../draft/definitions.ts";
import { type DraftNode, propertyOf } from "../../draft/draft-node.ts";
import { type Step, setting } from "../../draft/step.ts";
import { metadataRenaming, renamedEntries } from "./renamed-text.ts";

/** The definitions of an object, the mappings that read or write it, the references to it, and metadata. */
export function objectRenaming(object: DraftNode, to: string, schema: DraftNode): Step[] {
  const from = textOf(object, "name") ?? "";
  const directory = object.parent as DraftNode;
  const objects = inside(directory);
  return [
    ...objects
      .filter((each) => textOf(each, "name") === from)
      .flatMap((each) => definitionSteps(each, from, to)),
    ...objects.flatMap((each) => [
      ...metadataRenaming(each, objectKeys, from, to),
      ...inside(each).flatMap((attribute) => referenceSteps(attribute, from, to)),
    ]),
    ...rulesOf(schema).flatMap((rule) =>
      sides
        .filter((side) => directoryOf(rule, side, schema) === directory)
        .flatMap((side) =>
          inside(rule)
            .filter((mapping) => textOf(mapping, `${side}ObjectName`) === from)
            .map((mapping) => setting(mapping, `${side}ObjectName`, to)),
        ),
    ),
  ];
}

function definitionSteps(object: DraftNode, from: string, to: string): Step[] {
  const steps = [setting(object, "name", to)];
  // Exports give an object's own name as its only API.
  if (sameJson(propertyOf(object, "supportedApis"), [from]))
    steps.push(setting(object, "supportedApis", [to]));
  return steps;
}

function referenceSteps(attribute: DraftNode, from: string, to: string): Step[] {
  const references = entriesOf(propertyOf(attribute, "referencedObjects"));
  const renamed = renamedEntries(references, "referencedObjectName", from, to);
  return [
    ...(renamed ? [setting(attribute, "referencedObjects", renamed)] : []),
    ...metadataRenaming(attribute, attributeKeys, from, to),
  ];
}

/** Metadata that speaks of objects. */
const objectKeys: ReadonlySet<string> = new Set(["BaseObjectName"]);
const attributeKeys: ReadonlySet<string> = new Set(["ComplexObjectDefinition"]);
