import type { ObjectMappingNode } from "@syncschema/model";

/** Whether a mapping is of people rather than of groups, contacts or roles. */
export function isOfPeople({ sourceObjectName = "" }: ObjectMappingNode): boolean {
  return /(?:^|:)(?:user|inetOrgPerson|worker|person|employee)$/i.test(sourceObjectName);
}
