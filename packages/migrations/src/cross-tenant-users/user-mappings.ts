import type { ObjectMappingNode, SchemaDocument } from "@syncschema/model";
import { runningMappings } from "../migration/running-mappings.ts";

/** The mappings of users to users of another tenant that run. */
export function userMappings(document: SchemaDocument): ObjectMappingNode[] {
  return runningMappings(document).filter(
    ({ sourceObjectName, targetObjectName }) => meansUser(sourceObjectName) && meansUser(targetObjectName),
  );
}

export const noUserMapping = {
  state: "not-applicable",
  reason: "no enabled mapping goes from users to users",
} as const;

function meansUser(name: string | undefined): boolean {
  return name?.toLowerCase() === "user";
}
