import type { SchemaNode } from "../index/nodes.ts";
import { collection } from "../index/tolerant-reading.ts";
import { directoryIds, ruleIds } from "./known-values.ts";

/** Kinds of provisioning. They decide which rules and migrations apply. */
export const profiles = [
  "cross-tenant",
  "scim",
  "cloud-sync",
  "hr-inbound",
  "api-inbound",
  "unknown",
] as const;
export type Profile = (typeof profiles)[number];

/** Template ids, lower case, as they begin the id of a job's schema. */
const profileByTemplate: Readonly<Record<string, Profile>> = {
  azure2azure: "cross-tenant",
  ad2aadprovisioning: "cloud-sync",
  ad2aadpasswordhash: "cloud-sync",
  aad2adgroupprovisioning: "cloud-sync",
  aad2adexchangehybridwriteback: "cloud-sync",
  api2aad: "api-inbound",
  api2ad: "api-inbound",
  customappsso: "scim",
  scim: "scim",
};

const profileByRule: Readonly<Record<string, Profile>> = {
  [ruleIds.azure2Azure]: "cross-tenant",
  [ruleIds.ad2aadProvisioning]: "cloud-sync",
};

/**
 * The kind of provisioning that a schema is for, from its template id, rule ids and directory ids, in this
 * order; never from names that people see and change. HR connectors are known by attribute definitions that
 * say how a value is read from the HR system, since no public source lists their template ids.
 */
export function detectProfile(schema: SchemaNode): Profile {
  const template = schema.id?.split(".")[0]?.toLowerCase() ?? "";
  const byTemplate = Object.hasOwn(profileByTemplate, template) ? profileByTemplate[template] : undefined;
  if (byTemplate) return byTemplate;
  for (const { id } of schema.rules) {
    if (id !== undefined && Object.hasOwn(profileByRule, id)) return profileByRule[id] ?? "unknown";
  }
  if (/^(?:workday|successfactors)/.test(template) || schema.rules.some(readsFromHr)) return "hr-inbound";
  return profileByDirectories(schema);
}

function readsFromHr(rule: SchemaNode["rules"][number]): boolean {
  const objects = rule.sourceDirectory?.objects ?? [];
  return objects.some((object) =>
    object.attributes.some(({ value }) => collection(value, "apiExpressions", "", () => true).length > 0),
  );
}

function profileByDirectories(schema: SchemaNode): Profile {
  const ids = schema.directories.map((directory) => directory.id);
  if (ids.includes(directoryIds.activeDirectory) && ids.includes(directoryIds.entra)) return "cloud-sync";
  if (ids.includes(directoryIds.customScim)) return "scim";
  const outbound = schema.rules.some(
    (rule) =>
      rule.sourceDirectory?.id === directoryIds.entra && rule.targetDirectory?.id !== directoryIds.entra,
  );
  return outbound && !ids.includes(directoryIds.activeDirectory) ? "scim" : "unknown";
}
