import {
  type AttributeMappingNode,
  findAttribute,
  type ObjectDefinitionNode,
  type ObjectMappingNode,
} from "@syncschema/model";
import { defineMigration } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { operableAddress } from "../migration/operable-address.ts";
import { sourceNames } from "../migration/source-names.ts";
import type { Operation } from "../operation/operation.ts";
import { renamedSource } from "../operation/renaming/renamed-source.ts";

export const attributeCase = defineMigration({
  id: "names/2-attribute-case",
  summary: "Attributes are spelt everywhere as they are defined",
  why: "The service changes the case of a name now and then: onPremisesObjectIdentifier of 2020 is OnPremisesObjectIdentifier in 2025. Names of source attributes are case-sensitive, and a mapping that was carried over is refused.",
  profiles: ["cross-tenant", "scim", "cloud-sync", "hr-inbound", "api-inbound", "unknown"],
  source: "https://github.com/MicrosoftDocs/azure-docs/issues/58604",
  notes: [
    "The definitions of the file decide. Where these are of an older export, export again first.",
    "A name that no definition has in any case is left alone, as is one that is mapped twice in different cases.",
  ],
  examples: [
    {
      title: "Source, expression, clause and target",
      before: exampleSchema("scim", {
        source: ["department", "jobTitle"],
        target: ["title", "division"],
        mappings: [
          ["Title", "[JobTitle]"],
          ["division", "Trim([Department])"],
        ],
        mapping: scope("Department"),
      }),
      after: exampleSchema("scim", {
        source: ["department", "jobTitle"],
        target: ["title", "division"],
        mappings: [
          ["title", "[jobTitle]"],
          ["division", "Trim([department])"],
        ],
        mapping: scope("department"),
      }),
    },
  ],
  up: ({ schema }) =>
    schema.rules
      .flatMap(({ objectMappings }) => objectMappings)
      .filter(({ internal }) => !internal)
      .flatMap(respell),
  down: { kind: "irreversible", reason: "The other spelling is not kept; the service does not know it." },
});

function respell(mapping: ObjectMappingNode): Operation[] {
  const { sourceObjects, attributeMappings, filterGroups } = mapping;
  return [
    ...attributeMappings.flatMap((each) => respellSource(each, sourceObjects)),
    // A clause is called by its attribute, and an attribute mapping by its target: their names come last.
    ...attributeMappings.flatMap((each) => respellTarget(each, mapping)),
    ...filterGroups
      .flatMap(({ clauses }) => clauses)
      // The last of equal ones first: a number at the end of an address counts those before it.
      .toReversed()
      .flatMap((clause): Operation[] => {
        const value = defined(sourceObjects, clause.sourceOperandName);
        return value === undefined
          ? []
          : [{ op: "set", at: operableAddress(clause), property: "sourceOperandName", value }];
      }),
  ];
}

function respellSource(mapping: AttributeMappingNode, objects: readonly ObjectDefinitionNode[]): Operation[] {
  let value: unknown = mapping.source?.value;
  for (const name of sourceNames(mapping.source)) {
    const to = defined(objects, name);
    if (to !== undefined) value = renamedSource(value, name, to) ?? value;
  }
  return value === mapping.source?.value
    ? []
    : [{ op: "set", at: operableAddress(mapping), property: "source", value }];
}

function respellTarget(
  mapping: AttributeMappingNode,
  { attributeMappings, targetObjects }: ObjectMappingNode,
) {
  const { targetAttributeName } = mapping;
  const value = defined(targetObjects, targetAttributeName);
  const isTwin = attributeMappings.some(
    (other) =>
      other !== mapping && other.targetAttributeName?.toLowerCase() === targetAttributeName?.toLowerCase(),
  );
  return value === undefined || isTwin
    ? []
    : [{ op: "set", at: operableAddress(mapping), property: "targetAttributeName", value } as const];
}

/** How a name is defined that is defined in another case only. */
function defined(objects: readonly ObjectDefinitionNode[], name = ""): string | undefined {
  const found = findAttribute(objects, name);
  return found.match === "case" ? found.definition.name : undefined;
}

function scope(sourceOperandName: string) {
  const clause = { operatorName: "EQUALS", sourceOperandName, targetOperand: { values: ["Sales"] } };
  return {
    scope: {
      categoryFilterGroups: [],
      groups: [{ name: "Sales", clauses: [clause] }],
      inputFilterGroups: [],
    },
  };
}
