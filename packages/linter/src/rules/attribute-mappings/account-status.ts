import type { AttributeMappingNode } from "@syncschema/model";
import { constantSource } from "./constant-source.ts";
import { flowTypeOf } from "./flow-type.ts";

/**
 * The attribute of Entra ID that is true for users who are to lose their access: unassigned, out of scope,
 * deleted, or with accountEnabled False.
 */
export const softDeleted = "IsSoftDeleted";

/** The attribute of SCIM that says whether a user may sign in. */
export const active = "active";

/** How the default mappings of SCIM apps turn the one into the other. */
export const activeFromSoftDeleted = 'Switch([IsSoftDeleted], , "False", "True", "True", "False")';

/** Whether an attribute that says whether a user may sign in is True for everybody, and is made so again. */
export function isAlwaysOn(attribute: AttributeMappingNode): boolean {
  const value = constantSource(attribute.source)?.toLowerCase();
  return value === "true" && flowTypeOf(attribute) !== "ObjectAddOnly";
}
