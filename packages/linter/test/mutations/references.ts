import { compute, read, set } from "./edits.ts";
import { crossTenant, hrInbound, scim } from "./fixture.ts";
import type { Mutation } from "./mutation.ts";

const manager = `${scim.enterpriseUser}:manager`;
const managerDefinition = `${scim.targetUser} / attribute:${manager}`;
const members = `${scim.groups} / attribute:members`;
const referring = (...names: readonly string[]) =>
  names.map((referencedObjectName) => ({ referencedObjectName, referencedProperty: null }));

export const references: readonly Mutation[] = [
  {
    rule: "group-members-not-direct",
    of: scim,
    by: "members from a function",
    edits: [compute(members, "RemoveDuplicates([members])")],
    at: `${members} / source`,
    on: "expression",
  },
  {
    rule: "manager-not-direct",
    of: hrInbound,
    by: "a manager in small letters",
    edits: [compute(`${hrInbound.users} / attribute:manager`, "ToLower([ManagerReference])")],
    at: `${hrInbound.users} / attribute:manager / source`,
    on: "expression",
  },
  {
    rule: "reference-target-not-synced",
    of: crossTenant,
    by: "managers that are contacts",
    edits: [
      set(`${crossTenant.sourceUser} / attribute:manager`, { referencedObjects: referring("OrgContact") }),
    ],
    at: `${crossTenant.users} / attribute:manager / source`,
    on: "expression",
  },
  {
    rule: "reference-to-string",
    of: scim,
    by: "a manager for a text",
    edits: [read(`${scim.users} / attribute:title`, "manager")],
    at: `${scim.users} / attribute:title / source`,
    on: "expression",
  },
  {
    rule: "reference-without-referenced-objects",
    of: scim,
    by: "a manager that leads nowhere",
    edits: [set(managerDefinition, { referencedObjects: [] })],
    at: managerDefinition,
    on: "referencedObjects",
  },
  {
    rule: "referenced-object-unknown",
    of: scim,
    by: "an object in the plural",
    edits: [set(managerDefinition, { referencedObjects: referring("Users") })],
    at: managerDefinition,
    on: "referencedObjects",
  },
  {
    rule: "referenced-objects-on-non-reference",
    of: scim,
    by: "objects that a text leads to",
    edits: [
      set(`${scim.targetUser} / attribute:title`, { referencedObjects: referring(scim.enterpriseUser) }),
    ],
    at: `${scim.targetUser} / attribute:title`,
    on: "referencedObjects",
  },
  {
    rule: "referenced-property-unknown",
    of: scim,
    by: "an attribute that the other object does not have",
    edits: [
      set(managerDefinition, {
        referencedObjects: [{ referencedObjectName: scim.enterpriseUser, referencedProperty: "ID2" }],
      }),
    ],
    at: managerDefinition,
    on: "referencedObjects",
  },
  {
    rule: "string-to-reference",
    of: hrInbound,
    by: "a manager from a text",
    edits: [read(`${hrInbound.users} / attribute:manager`, "WorkerID")],
    at: `${hrInbound.users} / attribute:manager / source`,
    on: "expression",
  },
];
