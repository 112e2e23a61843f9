import { type AttributeMappingNode, type ObjectMappingNode, type Profile, profiles } from "@syncschema/model";

/** The attributes by which a mapping matches objects, in the order in which the service tries them. */
export function matchingAttributes(mapping: ObjectMappingNode): readonly AttributeMappingNode[] {
  return mapping.attributeMappings
    .filter(({ matchingPriority }) => matchingPriority > 0)
    .sort((a, b) => a.matchingPriority - b.matchingPriority);
}

/** The kinds of provisioning in which people choose what to match by; between tenants the service does. */
export const profilesWithChosenMatching: readonly Profile[] = profiles.filter(
  (profile) => profile !== "cross-tenant",
);
