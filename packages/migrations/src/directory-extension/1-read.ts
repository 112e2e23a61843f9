import { directoryIds, findAttribute, type ObjectMappingNode, type SchemaDocument } from "@syncschema/model";
import { defineMigration, type MigrationState } from "../migration/define-migration.ts";
import { exampleSchema } from "../migration/example-schema.ts";
import { defineAttribute, mapAttribute } from "../migration/map-attribute.ts";
import { openMappings } from "../migration/open-mappings.ts";
import { extensionName, extensionParameters } from "./extension-parameters.ts";

const name = "extension_9d98ed114d2f4a1e9c0f0e6b0c1d2e3f_costCenter";
const enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:costCenter";

export const directoryExtensionRead = defineMigration({
  id: "directory-extension/1-read",
  summary: "An attribute of the target comes from a directory extension of Entra ID",
  why: "The portal only offers an extension that some user has a value for, so that the definition has to be written by hand.",
  profiles: ["scim", "cross-tenant"],
  source:
    "https://learn.microsoft.com/entra/identity/app-provisioning/user-provisioning-sync-attributes-for-mapping",
  notes: [
    "The app that owns the extension has to be in the tenant of the source, and the case of the name counts.",
    "Between tenants, an extension of the target belongs to an app of the target tenant.",
    "Extensions with several values are not supported. The extension is defined as a text.",
    "It can be run again with other values for a further extension.",
  ],
  parameters: {
    ...extensionParameters,
    extensionTarget: {
      description: "the attribute of the target that the extension is written to",
      example: enterprise,
    },
  },
  examples: [
    {
      title: "An app that takes a cost centre",
      before: exampleSchema("scim", { target: [enterprise] }),
      after: exampleSchema("scim", {
        target: [enterprise],
        source: [name],
        mappings: [[enterprise, `[${name}]`]],
      }),
    },
    {
      title: "A custom attribute that the schema does not have",
      parameters: { extensionTarget: "urn:ietf:params:scim:schemas:extension:Acme:2.0:User:tag" },
      before: exampleSchema("scim"),
      after: exampleSchema("scim", {
        target: ["urn:ietf:params:scim:schemas:extension:Acme:2.0:User:tag"],
        source: [name],
        mappings: [["urn:ietf:params:scim:schemas:extension:Acme:2.0:User:tag", `[${name}]`]],
      }),
    },
  ],
  detect(document): MigrationState {
    if (userMappings(document).length > 0) return { state: "pending" };
    return { state: "not-applicable", reason: "no mapping in use reads the users of Entra ID" };
  },
  up(document, { parameters }) {
    const extension = extensionName(parameters);
    const target = parameters.extensionTarget;
    return userMappings(document).flatMap((mapping) => [
      ...defineAttribute(mapping.sourceObjects, extension),
      ...(isOwn(target) && findAttribute(mapping.targetObjects, target).match === "none"
        ? defineAttribute(mapping.targetObjects, target)
        : []),
      mapAttribute(mapping, target, { source: `[${extension}]` }),
    ]);
  },
  down: {
    kind: "irreversible",
    reason: "Values that were written stay in the target, and the definitions may have been there before.",
  },
});

function userMappings(document: SchemaDocument): ObjectMappingNode[] {
  return openMappings(document).filter(
    ({ parent, sourceObjectName }) =>
      parent.sourceDirectory?.id === directoryIds.entra && sourceObjectName === "User",
  );
}

/** Attributes that a person may add to a target; any other is the target's own, and known to its template. */
function isOwn(target: string): boolean {
  return /^extension_|^urn:ietf:params:scim:schemas:extension:/.test(target);
}
