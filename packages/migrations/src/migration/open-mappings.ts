import { directoryIds, type ObjectMappingNode, type SchemaDocument } from "@syncschema/model";

/** The object mappings that are in use and may be changed. */
export function openMappings({ schema }: SchemaDocument): ObjectMappingNode[] {
  return schema.rules
    .filter(({ editable }) => editable)
    .flatMap(({ objectMappings }) => objectMappings)
    .filter(({ enabled, internal }) => enabled && !internal);
}

/** Those of them that write the users of Entra ID. */
export function mappingsToEntraUsers(document: SchemaDocument): ObjectMappingNode[] {
  return openMappings(document).filter(
    ({ parent, targetObjectName }) =>
      parent.targetDirectory?.id === directoryIds.entra && targetObjectName === "User",
  );
}

export const noEntraUsers = "no mapping in use writes the users of Entra ID";

/** Whether a mapping writes an attribute, in whatever case. */
export function writes({ attributeMappings }: ObjectMappingNode, name: string): boolean {
  return attributeMappings.some(
    ({ targetAttributeName }) => targetAttributeName?.toLowerCase() === name.toLowerCase(),
  );
}
