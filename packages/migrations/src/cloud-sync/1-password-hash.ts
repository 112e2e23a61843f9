import { defineMigration, type MigrationState } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { defineAttribute, mapAttribute } from "../migration/map-attribute.ts";
import { onRequest } from "../migration/on-request.ts";
import { writes } from "../migration/open-mappings.ts";
import { newAttributeDefinition } from "../operation/ensure-attribute-definition.ts";
import { newAttributeMapping } from "../operation/ensure-attribute-mapping.ts";
import { noPeople, peopleMappings } from "./people-mappings.ts";

const source = "PasswordHash";
const target = "CredentialData";

export const passwordHash = defineMigration({
  id: "cloud-sync/1-password-hash",
  summary: "Password hashes are synchronized for every kind of people",
  why: "Entra ID checks passwords itself only where their hashes arrive. The mapping has to be in those of user and of inetOrgPerson; forgotten in one, its people cannot sign in.",
  profiles: ["cloud-sync"],
  source: "https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/how-to-inbound-synch-ms-graph",
  notes: [
    "The hashes themselves come with a job of their own, from the template AD2AADPasswordHash. It has to be created and started beside this one.",
    "Whether people sign in with the hash depends on how their domain is set up: a federated domain does not use it.",
  ],
  parameters: { passwordHash: onRequest("password hashes are to go to Entra ID") },
  examples: [
    {
      title: "No hashes so far",
      before: exampleSchema("cloud-sync", people([], [])),
      after: exampleSchema("cloud-sync", people(["user", "inetOrgPerson"], ["user", "inetOrgPerson"])),
    },
    {
      title: "Forgotten in inetOrgPerson",
      before: exampleSchema("cloud-sync", people(["user"], ["user", "inetOrgPerson"])),
      after: exampleSchema("cloud-sync", people(["user", "inetOrgPerson"], ["user", "inetOrgPerson"])),
    },
  ],
  detect(document): MigrationState {
    const mappings = peopleMappings(document);
    if (mappings.length === 0) return { state: "not-applicable", reason: noPeople };
    return { state: mappings.every((mapping) => writes(mapping, target)) ? "applied" : "pending" };
  },
  up(document) {
    return peopleMappings(document).flatMap((mapping) => [
      ...defineAttribute(mapping.sourceObjects, source),
      ...defineAttribute(mapping.targetObjects, target),
      mapAttribute(mapping, target, { source: `[${source}]` }),
    ]);
  },
  down: {
    kind: "irreversible",
    reason:
      "Hashes that have arrived stay in Entra ID, and which of the mappings had it before is not kept. Remove the mappings of CredentialData to stop.",
  },
});

/** A schema of both kinds of people: those whose hash is mapped, and those whose objects define it. */
function people(mapped: readonly string[], defined: readonly string[]) {
  const kinds = ["user", "inetOrgPerson"];
  const named = (names: readonly string[]) => names.map((name) => newAttributeDefinition(name));
  return {
    rule: {
      objectMappings: kinds.map((name) => ({
        enabled: true,
        flowTypes: "Add,Update,Delete",
        name: `Provision ${name}`,
        sourceObjectName: name,
        targetObjectName: "User",
        attributeMappings: [
          newAttributeMapping("OnPremisesObjectIdentifier", { source: "[objectGUID]", matchingPriority: 1 }),
          ...(mapped.includes(name) ? [newAttributeMapping(target, { source: `[${source}]` })] : []),
        ],
        scope: null,
      })),
    },
    schema: {
      directories: [
        {
          id: "ba5b00eb-4c24-41a7-9d57-cd305d47d540",
          name: "Active Directory",
          objects: kinds.map((name) => ({
            name,
            attributes: named(defined.includes(name) ? ["objectGUID", source] : ["objectGUID"]),
          })),
        },
        {
          id: "66e4a8cc-1b7b-435e-95f8-f06cea133828",
          name: "Azure Active Directory",
          objects: [
            {
              name: "User",
              attributes: named(["OnPremisesObjectIdentifier", ...(defined.length > 0 ? [target] : [])]),
            },
          ],
        },
      ],
    },
  };
}
