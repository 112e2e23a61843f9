import {
  type AttributeDefinitionNode,
  addressOf,
  findAttribute,
  type ObjectMappingNode,
  type SchemaDocument,
} from "@syncschema/model";
import { defineMigration, type MigrationState } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { openMappings } from "../migration/open-mappings.ts";
import { operableAddress } from "../migration/operable-address.ts";
import { sourceNames } from "../migration/source-names.ts";
import { newAttributeDefinition } from "../operation/ensure-attribute-definition.ts";
import type { Operation } from "../operation/operation.ts";
import { attributeName } from "./employee-date.ts";

export const flowNullValues = defineMigration({
  id: "hr-inbound/3-flow-null-values",
  summary: "An attribute that HR has emptied is emptied in the target",
  why: "Without it, an empty value does not flow, and the old one stays. People write N/A as a default to get around that.",
  profiles: ["hr-inbound", "api-inbound"],
  source: "https://learn.microsoft.com/entra/identity/app-provisioning/clear-attribute-values",
  notes: [
    "This is the first of two gates. The second, Flow null values of the attribute mapping, has to be opened in the portal: the name that it has in the schema is not public.",
    "The service has it in preview, for Workday, SuccessFactors and API-driven provisioning, and for attributes with a single value.",
    "In API-driven provisioning, an attribute that a request leaves out counts as empty.",
    "A default such as N/A or IgnoreFlowIfNullOrEmpty in the mapping still keeps the target from being emptied; take it out by hand.",
    "It can be run again for a further attribute.",
  ],
  parameters: {
    flowNullAttribute: {
      description: "the source attribute whose empty values are to flow",
      example: "MobilePhone",
      pattern: attributeName,
    },
  },
  examples: [
    {
      title: "The mobile phone",
      before: exampleSchema("hr-inbound", {
        source: ["MobilePhone"],
        target: ["mobile"],
        mappings: [["mobile", "[MobilePhone]"]],
      }),
      after: exampleSchema("hr-inbound", {
        source: [newAttributeDefinition("MobilePhone", { flowNullValues: true })],
        target: ["mobile"],
        mappings: [["mobile", "[MobilePhone]"]],
      }),
    },
  ],
  detect(document, _, { flowNullAttribute: name }): MigrationState {
    if (openMappings(document).length === 0)
      return { state: "not-applicable", reason: "no mapping is in use" };
    if (name === undefined) return { state: "pending" };
    // Real directories define an object twice at times, and what either says counts.
    if (definitionsOf(document, name).some(({ value }) => value.flowNullValues === true))
      return { state: "applied" };
    const reason = unsupported(document, name);
    return reason === undefined ? { state: "pending" } : { state: "blocked", reason };
  },
  up: (document, { parameters }) => switched(document, parameters.flowNullAttribute, true),
  down: (document, { parameters }) => switched(document, parameters.flowNullAttribute, false),
});

function switched(document: SchemaDocument, name: string, flowNullValues: boolean): Operation[] {
  return definitionsOf(document, name).map((definition) => ({
    op: "change-attribute-definition",
    at: operableAddress(definition),
    flowNullValues,
  }));
}

/** The definitions in the source objects of mappings; what defines an attribute twice is switched twice. */
function definitionsOf(document: SchemaDocument, name: string): AttributeDefinitionNode[] {
  const objects = new Set(openMappings(document).flatMap(({ sourceObjects }) => sourceObjects));
  return [...objects].flatMap(({ attributes }) => attributes.filter((attribute) => attribute.name === name));
}

/** Why empty values cannot flow from an attribute. */
function unsupported(document: SchemaDocument, name: string): string | undefined {
  const definitions = definitionsOf(document, name);
  if (definitions.length === 0) return `no object that a mapping reads defines ${JSON.stringify(name)}`;
  const unfit = definitions.find(({ multivalued, anchor }) => multivalued || anchor);
  if (unfit)
    return `${addressOf(unfit)} ${unfit.multivalued ? "has several values" : "is an anchor"}, and empty values flow only from attributes that are neither`;
  const vital = openMappings(document)
    .flatMap(({ attributeMappings }) => attributeMappings)
    .find((mapping) => sourceNames(mapping.source).has(name) && isVital(mapping.matchingPriority, mapping));
  return vital && `${addressOf(vital)} reads it and has to have a value, so that it must not be emptied`;
}

function isVital(
  matchingPriority: number,
  {
    parent,
    targetAttributeName = "",
  }: { readonly parent: ObjectMappingNode; readonly targetAttributeName: string | undefined },
): boolean {
  const found = findAttribute(parent.targetObjects, targetAttributeName);
  return matchingPriority > 0 || (found.match !== "none" && found.definition.required);
}
