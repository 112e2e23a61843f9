import { directoryIds, type ObjectMappingNode } from "@syncschema/model";

/**
 * Whether a mapping writes to a SCIM app that is not of the gallery. Those of the gallery have directories of
 * their own, and are allowed more.
 */
export function isCustomScimApp({ parent }: ObjectMappingNode): boolean {
  return parent.targetDirectory?.id === directoryIds.customScim;
}
