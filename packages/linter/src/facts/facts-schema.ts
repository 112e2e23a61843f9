import type { JsonSchema, RootSchema } from "@syncschema/model";
import { clouds } from "./facts.ts";

const guid: JsonSchema = {
  description: "An id such as 0a1b2c3d-0000-4000-8000-000000000000, with or without hyphens.",
  type: "string",
  pattern: "^[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}$",
};

/** What Graph gives as text, or null for nothing. */
const nullableText: JsonSchema = { oneOf: [{ type: "string" }, { type: "null" }] };

const secretPairs: JsonSchema = {
  description: "The secrets as Graph lists them, each with key and value.",
  type: "array",
  items: {
    type: "object",
    required: ["key", "value"],
    properties: { key: { description: "Name of the secret.", type: "string" }, value: nullableText },
  },
};

const inboundSync: JsonSchema = {
  oneOf: [
    {
      description: "Whether objects of this type may be synchronized into the target tenant.",
      type: "object",
      properties: { isSyncAllowed: { oneOf: [{ type: "boolean" }, { type: "null" }] } },
    },
    { type: "null" },
  ],
};

const tenant: JsonSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    id: guid,
    extensionAppIds: {
      description:
        "Application (client) ids of all applications whose directory extensions exist there: the part between the underscores of extension_<appId>_<name>.",
      type: "array",
      items: guid,
    },
    verifiedDomains: {
      description: "Names of the verified domains.",
      type: "array",
      items: { type: "string", minLength: 1 },
    },
  },
};

/** The JSON Schema of a file of facts. */
export const factsSchema: RootSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:syncschema:facts:1",
  title: "Facts",
  description:
    "What is known of a job besides its schema. Rules that need a fact are silent where it is left out; answers of Graph can be pasted as they are.",
  type: "object",
  additionalProperties: false,
  properties: {
    $schema: { description: "Where editors find this description.", type: "string", minLength: 1 },
    secrets: {
      description:
        "The answer to GET /servicePrincipals/{id}/synchronization/secrets, or texts by key. Only settings are read, such as SyncAll; leave out passwords and tokens, which Graph redacts anyway.",
      oneOf: [
        {
          description: "Texts by key, or the answer of Graph.",
          type: "object",
          properties: { value: { oneOf: [secretPairs, { type: "string" }, { type: "null" }] } },
          additionalProperties: nullableText,
        },
        secretPairs,
      ],
    },
    crossTenantPolicy: {
      description:
        "The answer to GET /policies/crossTenantAccessPolicy/partners/{sourceTenantId}/identitySynchronization in the target tenant. Only the beta endpoint has groupSyncInbound.",
      type: "object",
      properties: { userSyncInbound: inboundSync, groupSyncInbound: inboundSync },
    },
    job: {
      description:
        "The answer to GET /servicePrincipals/{id}/synchronization/jobs/{jobId}, or its id and templateId.",
      type: "object",
      properties: {
        id: { description: "Id of the job.", type: "string", minLength: 1 },
        templateId: {
          description: "Template that the job was made from, such as Azure2Azure.",
          ...nullableText,
        },
      },
    },
    tenant: { description: "The tenant that has the job; between tenants the source.", ...tenant },
    targetTenant: { description: "Between tenants: the tenant that is written to.", ...tenant },
    otherTenantIds: {
      description: "Tenants that the file may have been copied from. Their ids must not stand in it.",
      type: "array",
      items: guid,
    },
    cloud: { description: "The cloud of the tenant.", type: "string", enum: clouds },
    objectsInScope: {
      description: "How many objects of the source are in scope.",
      type: "integer",
      minimum: 0,
    },
  },
};
