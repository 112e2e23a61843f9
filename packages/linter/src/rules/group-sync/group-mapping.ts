import type { ObjectMappingNode, Profile } from "@syncschema/model";

/** The object type under which Entra ID defines groups. */
export const groupObject = "Group";

/**
 * The attributes without which Graph creates no group: learn.microsoft.com/graph/api/group-post-groups. Which
 * ones the service maps by itself stands in no public export, so the list is data and may grow.
 */
export const requiredGroupAttributes = [
  "displayName",
  "mailEnabled",
  "mailNickname",
  "securityEnabled",
] as const;

/** Whether a mapping is of groups between tenants, in whatever spelling its object names are. */
export function isCrossTenantGroup(mapping: ObjectMappingNode, profile: Profile): boolean {
  return (
    profile === "cross-tenant" &&
    (meansGroup(mapping.sourceObjectName) || meansGroup(mapping.targetObjectName))
  );
}

/** Whether an object name stands for groups; the plural is a usual slip. */
export function meansGroup(name: string | undefined): boolean {
  return /^groups?$/i.test(name?.trim() ?? "");
}
