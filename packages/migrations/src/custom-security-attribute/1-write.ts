import { type AttributeMappingNode, addressOf, type MappingSourceNode } from "@syncschema/model";
import { defineMigration, type MigrationState } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { defineAttribute, mapAttribute, readersOf } from "../migration/map-attribute.ts";
import { mappingsToEntraUsers, noEntraUsers } from "../migration/open-mappings.ts";

export const customSecurityAttribute = defineMigration({
  id: "custom-security-attribute/1-write",
  summary: "A custom security attribute of users is written",
  why: "Access that depends on an attribute wants one that few people may change. The portal offers none that the schema does not define.",
  profiles: ["hr-inbound", "api-inbound"],
  source: "https://learn.microsoft.com/entra/identity/app-provisioning/provision-custom-security-attributes",
  notes: [
    "The attribute and its set have to be in the tenant, active, and with a single value.",
    "Export and write back with CustomSecAttributeProvisioning.ReadWrite.All. Without it, Graph hides such attributes and refuses the schema.",
    "The attribute is defined as a text. Whether Boolean and Integer ones are supported, the documentation says differently in different places.",
    "It can be run again with other values for a further attribute.",
  ],
  parameters: {
    securityAttributeSet: {
      description: "the set of the custom security attribute",
      example: "HR",
      pattern: /^[A-Za-z\d]+$/,
    },
    securityAttribute: {
      description: "the name of the custom security attribute",
      example: "PayGrade",
      pattern: /^[A-Za-z\d]+$/,
    },
    securityAttributeSource: {
      description: "the expression that gives the value of the custom security attribute",
      example: "[CompensationGrade]",
    },
  },
  examples: [
    {
      title: "The pay grade from Workday",
      before: exampleSchema("hr-inbound", { source: ["CompensationGrade"] }),
      after: exampleSchema("hr-inbound", {
        source: ["CompensationGrade"],
        target: ["CustomSecurityAttributes.HR_PayGrade"],
        mappings: [["CustomSecurityAttributes.HR_PayGrade", "[CompensationGrade]"]],
      }),
    },
  ],
  detect(document): MigrationState {
    const mappings = mappingsToEntraUsers(document);
    if (mappings.length === 0) return { state: "not-applicable", reason: noEntraUsers };
    const hidden = document.schema.rules
      .flatMap(({ objectMappings }) => objectMappings)
      .flatMap(({ attributeMappings }) => attributeMappings)
      .find(hides);
    if (hidden === undefined) return { state: "pending" };
    return {
      state: "blocked",
      reason: `custom security attributes were redacted when the schema was exported, first in ${addressOf(hidden)}; export it again with CustomSecAttributeProvisioning.Read.All`,
    };
  },
  up(document, { parameters }) {
    const { securityAttributeSet, securityAttribute, securityAttributeSource: source } = parameters;
    const name = `CustomSecurityAttributes.${securityAttributeSet}_${securityAttribute}`;
    return readersOf(mappingsToEntraUsers(document), source).flatMap((mapping) => [
      ...defineAttribute(mapping.targetObjects, name),
      mapAttribute(mapping, name, { source }),
    ]);
  },
  down: {
    kind: "irreversible",
    reason: "Values that were written stay in Entra ID, and the definition may have been there before.",
  },
});

function hides({ targetAttributeName, source }: AttributeMappingNode): boolean {
  return isMark(targetAttributeName) || (source !== undefined && readsHidden(source));
}

function readsHidden({ name, expression, parameters }: MappingSourceNode): boolean {
  return isMark(name) || isMark(expression) || parameters.some(readsHidden);
}

/** What Graph writes in the place of a name that the caller may not read. */
function isMark(text = ""): boolean {
  return /^["[]?redacted[\]"]?$/i.test(text);
}
