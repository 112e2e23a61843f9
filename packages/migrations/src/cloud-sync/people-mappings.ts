import { directoryIds, type ObjectMappingNode, type SchemaDocument } from "@syncschema/model";
import { openMappings } from "../migration/open-mappings.ts";

/** The mappings of people from Active Directory to Entra: those of user and of inetOrgPerson. */
export function peopleMappings(document: SchemaDocument): ObjectMappingNode[] {
  return openMappings(document).filter(
    ({ parent, sourceObjectName }) =>
      parent.targetDirectory?.id === directoryIds.entra &&
      /^(?:user|inetOrgPerson)$/i.test(sourceObjectName ?? ""),
  );
}

export const noPeople = "no mapping in use takes user or inetOrgPerson to Entra ID";
