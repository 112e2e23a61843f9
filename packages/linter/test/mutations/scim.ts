import { attribute, call } from "../../../../fixtures/generator/source-tree.js";
import { read, set } from "./edits.ts";
import { scim as app } from "./fixture.ts";
import type { Mutation } from "./mutation.ts";

const roles = `${app.users} / attribute:roles[primary eq "True"].value`;
const renameTitle = (name: string) => [
  set(`${app.users} / attribute:title`, { targetAttributeName: name }),
  set(`${app.targetUser} / attribute:title`, { name }),
];
const badge = "urn:ietf:params:scim:schemas:extension:contoso:2.0:User:badge";

export const scim: readonly Mutation[] = [
  {
    rule: "app-role-function-wrapped",
    of: app,
    by: "roles in small letters",
    given: [
      set(`${app.users} / attribute:roles[primary eq "True"].value`, { targetAttributeName: "roles" }),
      set(`${app.targetUser} / attribute:roles[primary eq "True"].value`, { name: "roles" }),
    ],
    edits: [
      set(`${app.users} / attribute:roles`, {
        source: call("ToLower", [
          "source",
          call("AppRoleAssignmentsComplex", ["source", attribute("appRoleAssignments")]),
        ]).source,
      }),
    ],
    at: `${app.users} / attribute:roles / source`,
    on: "expression",
    shows: "ToLower",
  },
  {
    rule: "scim-attribute-name",
    of: app,
    by: "an extension without its version",
    edits: renameTitle("urn:ietf:params:scim:schemas:extension:contoso:User:badge"),
    at: `${app.users} / attribute:urn:ietf:params:scim:schemas:extension:contoso:User:badge`,
    on: "targetAttributeName",
  },
  {
    rule: "scim-core-attribute-unknown",
    of: app,
    by: "the name in Entra ID",
    edits: renameTitle("jobTitle"),
    at: `${app.users} / attribute:jobTitle`,
    on: "targetAttributeName",
  },
  {
    rule: "scim-custom-complex",
    of: app,
    by: "an extension with several values",
    given: renameTitle(badge),
    edits: [set(`${app.targetUser} / attribute:${badge}`, { multivalued: true })],
    at: `${app.users} / attribute:${badge}`,
    on: "targetAttributeName",
  },
  {
    rule: "scim-external-id-mutable",
    of: app,
    by: "an identifier that can change",
    edits: [read(`${app.users} / attribute:externalId`, "mailNickname")],
    at: `${app.users} / attribute:externalId`,
    on: "targetAttributeName",
  },
  {
    rule: "scim-roles-direct",
    of: app,
    by: "roles as they are",
    edits: [read(roles, "appRoleAssignments")],
    at: `${roles} / source`,
    on: "expression",
  },
];
