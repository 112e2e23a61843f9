import type { AttributeMappingNode, ObjectMappingNode, Profile } from "@syncschema/model";
import { constantSource } from "../attribute-mappings/constant-source.ts";
import { mappingsTo } from "../attribute-mappings/mappings-to.ts";
import { isCrossTenantGroup } from "./group-mapping.ts";

/** The value that every group in a target tenant gets, by a constant or by a default without a source. */
export function fixedValue(
  mapping: ObjectMappingNode,
  profile: Profile,
  target: string,
): { readonly attribute: AttributeMappingNode; readonly value: string } | undefined {
  if (!isCrossTenantGroup(mapping, profile)) return undefined;
  const [attribute] = mappingsTo(mapping, target);
  if (attribute === undefined) return undefined;
  const value = attribute.source ? constantSource(attribute.source) : attribute.defaultValue;
  return value ? { attribute, value } : undefined;
}
