import { defineMigration, type MigrationState } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { defineAttribute, mapAttribute, readersOf } from "../migration/map-attribute.ts";
import { mappingsToEntraUsers, noEntraUsers } from "../migration/open-mappings.ts";
import { extensionName, extensionParameters } from "./extension-parameters.ts";

const name = "extension_9d98ed114d2f4a1e9c0f0e6b0c1d2e3f_costCenter";

export const directoryExtensionWrite = defineMigration({
  id: "directory-extension/2-write",
  summary: "A directory extension of Entra ID is written",
  why: "An attribute that Entra ID has no place for needs an extension, in the schema as in the tenant. Where one of the two is missing, users are not updated.",
  profiles: ["cloud-sync", "hr-inbound", "api-inbound"],
  source: "https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/custom-attribute-mapping",
  notes: [
    "Create the extension in the tenant first; the schema alone does not.",
    "From Active Directory, only extensions of CloudSyncCustomExtensionsApp and of the Tenant Schema Extension App are written.",
    "Extensions with several values are not supported. The extension is defined as a text.",
    "It can be run again with other values for a further extension.",
  ],
  parameters: {
    ...extensionParameters,
    extensionSource: {
      description: "the expression that gives the value of the extension",
      example: "[departmentNumber]",
    },
  },
  examples: [
    {
      title: "The cost centre from Active Directory",
      before: exampleSchema("cloud-sync", { source: ["departmentNumber"] }),
      after: exampleSchema("cloud-sync", {
        source: ["departmentNumber"],
        target: [name],
        mappings: [[name, "[departmentNumber]"]],
      }),
    },
  ],
  detect(document): MigrationState {
    if (mappingsToEntraUsers(document).length > 0) return { state: "pending" };
    return { state: "not-applicable", reason: noEntraUsers };
  },
  up(document, { parameters }) {
    const extension = extensionName(parameters);
    const source = parameters.extensionSource;
    return readersOf(mappingsToEntraUsers(document), source).flatMap((mapping) => [
      ...defineAttribute(mapping.targetObjects, extension),
      mapAttribute(mapping, extension, { source }),
    ]);
  },
  down: {
    kind: "irreversible",
    reason: "Values that were written stay in Entra ID, and the definition may have been there before.",
  },
});
