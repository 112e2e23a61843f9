import { withAppRoles } from "../evaluate/app-role.ts";
import { agreed, fails, unknown } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import {
  cloudSyncReference,
  customizeAttributes,
  docsIssue,
  figmaGuide,
  functionReference,
  graphFunctions,
} from "./sources.ts";

export const singleAppRoleAssignment = defineFunction({
  name: "SingleAppRoleAssignment",
  summary: "The name of the one app role that a user is assigned",
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
  returns: "String",
  applicability: "Microsoft Entra ID as the source",
  status: "documented",
  notes: [
    "Two roles are an error for the user, MultipleGrantsNotSupported by its newer name.",
    "Not together with the scope of all users and groups.",
    "Guides of vendors put it into Switch to turn the name into an id.",
    "Whether the name is the role's display name or its value is not documented; the result is unknown where they differ, and without a role.",
  ],
  sources: [
    functionReference("singleapproleassignment"),
    cloudSyncReference("singleapproleassignment"),
    customizeAttributes,
    graphFunctions,
    docsIssue("azure-docs", 42487),
    figmaGuide,
  ],
  examples() {
    return [
      {
        title: "one role",
        expression: "SingleAppRoleAssignment([appRoleAssignments])",
        input: { appRoleAssignments: [{ displayName: "Admin", value: "Admin" }] },
        result: "Admin",
      },
      {
        title: "two roles",
        expression: "SingleAppRoleAssignment([appRoleAssignments])",
        input: {
          appRoleAssignments: [
            { displayName: "Admin", value: "Admin" },
            { displayName: "User", value: "User" },
          ],
        },
        outcome: {
          kind: "error",
          message: "SingleAppRoleAssignment: the user has 2 app roles, and it takes one",
        },
      },
    ];
  },
  evaluate: ([source]) =>
    withAppRoles(source, (roles) => {
      const [role] = roles;
      if (roles.length > 1) return fails(`the user has ${roles.length} app roles, and it takes one`);
      return role === undefined
        ? unknown("what it gives without a role is not documented")
        : agreed(
            [role.displayName, role.value],
            "whether it gives the display name of the role or its value is not documented",
          );
    }),
});
