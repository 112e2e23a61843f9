import { encode, readDocument, type SchemaDocument } from "@syncschema/model";
import { buildSchema } from "../../../../fixtures/generator/build.js";
import { exampleSchema } from "../../src/examples/example-schema.ts";
import type { Facts } from "../../src/facts/facts.ts";

/** A clean schema with the facts of its job: no rule has anything to say of it. */
export interface Fixture {
  readonly name: string;
  readonly document: SchemaDocument;
  readonly facts: Facts;
}

export function documentOf(text: string): SchemaDocument {
  const reading = readDocument("schema.json", encode(text, { charset: "utf-8", bom: false }));
  if (reading.kind !== "schema") throw new Error(`the text is no schema: ${reading.problem.kind}`);
  return reading;
}

/**
 * As the generator makes it, without the annotations that Graph's answers carry, which are a finding, and without
 * some large objects that nobody maps, which cost time: test/fixtures.test.ts lints the whole.
 */
function generated(kind: string, options = {}): SchemaDocument {
  const schema = buildSchema({ kind, ...options });
  const members = Object.entries(schema).filter(([name]) => !name.includes("@odata."));
  const directories = schema.directories.map((directory: { objects: readonly { name: string }[] }) => ({
    ...directory,
    objects: directory.objects.filter(({ name }) => !neighbours.has(name)),
  }));
  return documentOf(`${JSON.stringify({ ...Object.fromEntries(members), directories }, null, 2)}\n`);
}

const neighbours: ReadonlySet<string> = new Set(["AdministrativeUnit", "Application", "Device"]);

const deletionsPrevented = {
  SyncNotificationSettings: JSON.stringify({ DeleteThresholdEnabled: true, DeleteThresholdValue: 500 }),
};
const sourceApps = ["c0ffee07000040008000000000000008"];
const targetApps = ["c0ffee07000040008000000000000009"];

const crossTenantRule = "rule:USER_INBOUND_USER";
const sourceTenant = "directory:Azure Active Directory";
const targetTenant = "directory:Azure Active Directory (target tenant)";

/** Users and groups of one tenant in another. */
export const crossTenant = {
  name: "cross-tenant",
  document: generated("cross-tenant", { group: "complete" }),
  facts: {
    secrets: { ...deletionsPrevented, SyncAll: "false" },
    crossTenantPolicy: {
      userSyncInbound: { isSyncAllowed: true },
      groupSyncInbound: { isSyncAllowed: true },
    },
    tenant: { extensionAppIds: sourceApps },
    targetTenant: { extensionAppIds: targetApps },
    otherTenantIds: ["5b1d0e6f-0c4d-4a52-a5c1-f2a7c8a90001"],
    cloud: "global",
    objectsInScope: 4000,
  },
  rule: crossTenantRule,
  users: `${crossTenantRule} / mapping:User→User`,
  groups: `${crossTenantRule} / mapping:Group→Group`,
  source: sourceTenant,
  sourceUser: `${sourceTenant} / object:User`,
  sourceGroup: `${sourceTenant} / object:Group`,
  target: targetTenant,
  targetUser: `${targetTenant} / object:User`,
  targetGroup: `${targetTenant} / object:Group`,
} as const satisfies Fixture & Record<string, unknown>;

const scimRule = "rule:USERGROUP_OUTBOUND_USERGROUP";
const enterpriseUser = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const coreGroup = "urn:ietf:params:scim:schemas:core:2.0:Group";

/** Users and groups of a tenant in an app. */
export const scim = {
  name: "scim",
  document: generated("scim"),
  facts: {
    secrets: { ...deletionsPrevented, SyncAll: "false" },
    tenant: { extensionAppIds: sourceApps },
    otherTenantIds: ["5b1d0e6f-0c4d-4a52-a5c1-f2a7c8a90001"],
    objectsInScope: 4000,
  },
  rule: scimRule,
  users: `${scimRule} / mapping:User→${enterpriseUser}`,
  groups: `${scimRule} / mapping:Group→${coreGroup}`,
  source: "directory:Azure Active Directory",
  sourceUser: "directory:Azure Active Directory / object:User",
  sourceGroup: "directory:Azure Active Directory / object:Group",
  target: "directory:customappsso",
  targetUser: `directory:customappsso / object:${enterpriseUser}`,
  targetGroup: `directory:customappsso / object:${coreGroup}`,
  enterpriseUser,
} as const satisfies Fixture & Record<string, unknown>;

const cloudSyncRule = "rule:AD2AADProvisioning";

/** Users, groups and contacts of Active Directory in Entra ID. */
export const cloudSync = {
  name: "cloud-sync",
  document: generated("cloud-sync"),
  facts: {
    secrets: deletionsPrevented,
    tenant: { extensionAppIds: targetApps },
    objectsInScope: 4000,
  },
  rule: cloudSyncRule,
  users: `${cloudSyncRule} / mapping:user→User`,
  groups: `${cloudSyncRule} / mapping:group→Group`,
  contacts: `${cloudSyncRule} / mapping:contact→Contact`,
  source: "directory:Active Directory",
  sourceUser: "directory:Active Directory / object:user",
  target: "directory:Azure Active Directory",
  targetUser: "directory:Azure Active Directory / object:User",
} as const satisfies Fixture & Record<string, unknown>;

const hrRule = "rule:WORKER_INBOUND_USER";

/** Workers of an HR system in Entra ID. */
export const hrInbound = {
  name: "hr-inbound",
  document: generated("hr-inbound"),
  facts: {
    secrets: { ...deletionsPrevented, SkipOutOfScopeDeletions: "True" },
    tenant: { extensionAppIds: targetApps },
    objectsInScope: 4000,
  },
  rule: hrRule,
  users: `${hrRule} / mapping:Worker→User`,
  source: "directory:Workday",
  sourceWorker: "directory:Workday / object:Worker",
  target: "directory:Azure Active Directory",
  targetUser: "directory:Azure Active Directory / object:User",
} as const satisfies Fixture & Record<string, unknown>;

/** Users that are sent to the API, in Entra ID: the small schema that examples are made from. */
export const apiInbound = {
  name: "api-inbound",
  document: documentOf(JSON.stringify(exampleSchema("api-inbound"), null, 2)),
  facts: { secrets: deletionsPrevented },
  rule: "rule:Rule",
  users: "rule:Rule / mapping:User→User",
  sourceUser: "directory:API / object:User",
} as const satisfies Fixture & Record<string, unknown>;

export const fixtures: readonly Fixture[] = [crossTenant, scim, cloudSync, hrInbound, apiInbound];
