import { scimRole, withAppRoles } from "../evaluate/app-role.ts";
import { gives } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { customizeAttributes, figmaGuide, functionReference } from "./sources.ts";

export const appRoleAssignmentsComplex = defineFunction({
  name: "AppRoleAssignmentsComplex",
  summary:
    "The app roles that a user is assigned, as the roles of SCIM; those that are new are added in the target",
  category: "role",
  parameters: [
    {
      name: "[appRoleAssignments]",
      key: "source",
      type: "Any",
      required: true,
      note: "The attribute appRoleAssignments and no other.",
    },
  ],
  returns: "Any",
  multivalued: true,
  applicability: "Microsoft Entra ID as the source, SCIM applications as the target",
  status: "documented",
  notes: [
    "The target attribute has to be multi-valued roles, and appRoleAssignments must not be mapped directly besides.",
    "Sends PATCH add: a role that is taken from the user stays in the target. AssertiveAppRoleAssignmentsComplex sends replace.",
    "Every role has primary false. The result here has the form of a POST; a PATCH is documented without the type.",
    "Not together with the scope of all users and groups.",
    'A vendor searches roles by turning them into one text: `Join("", AppRoleAssignmentsComplex([appRoleAssignments]))`.',
  ],
  sources: [functionReference("approleassignmentscomplex"), customizeAttributes, figmaGuide],
  examples() {
    return [
      {
        title: "two roles",
        expression: "AppRoleAssignmentsComplex([appRoleAssignments])",
        input: {
          appRoleAssignments: [
            { displayName: "Admin", value: "Admin" },
            { displayName: "User", value: "User" },
          ],
        },
        result: [
          { primary: false, type: "WindowsAzureActiveDirectoryRole", display: "Admin", value: "Admin" },
          { primary: false, type: "WindowsAzureActiveDirectoryRole", display: "User", value: "User" },
        ],
      },
    ];
  },
  evaluate: ([source]) => withAppRoles(source, (roles) => gives(roles.map(scimRole))),
});
