import { scimRole, withAppRoles } from "../evaluate/app-role.ts";
import { gives } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { customizeAttributes } from "./sources.ts";

export const assertiveAppRoleAssignmentsComplex = defineFunction({
  name: "AssertiveAppRoleAssignmentsComplex",
  summary: "The app roles that a user is assigned, as the roles of SCIM; they replace those in the target",
  category: "role",
  parameters: [
    {
      name: "source",
      key: "source",
      type: "Any",
      required: true,
      note: "The attribute appRoleAssignments and no other.",
    },
  ],
  returns: "Any",
  multivalued: true,
  applicability: "Microsoft Entra ID as the source, SCIM applications as the target",
  status: "elsewhere",
  notes: [
    "As AppRoleAssignmentsComplex, but sends PATCH replace: a role that is taken from the user goes in the target too.",
    "Missing in the reference of functions.",
  ],
  sources: [customizeAttributes],
  examples() {
    return [
      {
        title: "one role",
        expression: "AssertiveAppRoleAssignmentsComplex([appRoleAssignments])",
        input: { appRoleAssignments: [{ displayName: "Admin", value: "Admin" }] },
        result: [
          { primary: false, type: "WindowsAzureActiveDirectoryRole", display: "Admin", value: "Admin" },
        ],
      },
    ];
  },
  evaluate: ([source]) => withAppRoles(source, (roles) => gives(roles.map(scimRole))),
});
