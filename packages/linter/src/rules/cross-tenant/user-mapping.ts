import { findAttribute, type ObjectMappingNode, type Profile } from "@syncschema/model";

/** Whether a mapping is of users between tenants, in whatever case its object names are. */
export function isCrossTenantUser(mapping: ObjectMappingNode, profile: Profile): boolean {
  const { sourceObjectName, targetObjectName } = mapping;
  return profile === "cross-tenant" && meansUser(sourceObjectName) && meansUser(targetObjectName);
}

/** Whether an attribute could be mapped from one tenant to the other. */
export function isDefinedOnBothSides(mapping: ObjectMappingNode, attribute: string): boolean {
  const { sourceObjects, targetObjects } = mapping;
  return [sourceObjects, targetObjects].every(
    (objects) => findAttribute(objects, attribute).match !== "none",
  );
}

function meansUser(name: string | undefined): boolean {
  return name?.toLowerCase() === "user";
}
