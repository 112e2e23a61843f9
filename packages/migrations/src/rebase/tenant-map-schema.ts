import type { JsonSchema, RootSchema } from "@syncschema/model";
import { namePatterns, type TenantMapKind } from "./tenant-map.ts";

/** The JSON Schema of a file that says what is called otherwise in another tenant. */
export const tenantMapSchema: RootSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:syncschema:tenant-map:1",
  title: "Tenant map",
  description:
    "What is called otherwise in another tenant, for `syncschema rebase --parameters`: its name in the tenant of --base and --mine, and behind it that in the tenant of --onto.",
  type: "object",
  additionalProperties: false,
  properties: {
    $schema: { description: "Where editors find this description.", type: "string", minLength: 1 },
    extensionApps: names(
      "extensionApps",
      "Application (client) ids of the applications that own directory extensions: the part between the underscores of extension_<appId>_<name>.",
    ),
    domains: names("domains", "Domains in constants, expressions and filters, each for itself."),
    objectIds: names("objectIds", "Ids of groups and other objects."),
    distinguishedNames: names(
      "distinguishedNames",
      "Distinguished names of containers and groups; what stands further inside follows.",
    ),
  },
};

function names(kind: TenantMapKind, what: string): JsonSchema {
  return {
    description: `${what} Map to itself what has the same name in both tenants.`,
    type: "object",
    additionalProperties: { description: what, type: "string", pattern: namePatterns[kind] },
  };
}
