import { type Argument, withList } from "./argument.ts";
import { type Evaluated, unknown } from "./evaluated.ts";
import { type ComplexValue, isComplex } from "./value.ts";

/** An app role as the attribute appRoleAssignments carries it. */
export interface AppRole {
  readonly displayName: string;
  readonly value: string;
}

/** Goes on with the roles in the attribute appRoleAssignments. */
export function withAppRoles(argument: Argument, then: (roles: readonly AppRole[]) => Evaluated): Evaluated {
  return withList(argument, (values) => {
    const roles: AppRole[] = [];
    for (const value of values) {
      const { displayName = null, value: roleValue = null } = isComplex(value) ? value : {};
      if (typeof displayName !== "string" || typeof roleValue !== "string")
        return unknown("a role here is an object with a displayName and a value");
      roles.push({ displayName, value: roleValue });
    }
    return then(roles);
  });
}

/** A role as a SCIM application receives it with a new user. */
export function scimRole({ displayName, value }: AppRole): ComplexValue {
  return { primary: false, type: "WindowsAzureActiveDirectoryRole", display: displayName, value };
}
