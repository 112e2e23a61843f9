import type { AttributeDefinitionNode } from "@syncschema/model";

/** Whether an attribute is the manager of a person, in Entra ID, Active Directory or SCIM. */
export function isManager({ name = "" }: AttributeDefinitionNode): boolean {
  return /(?:^|[.:])manager$/i.test(name);
}
