import { compute, give, read, set } from "./edits.ts";
import { hrInbound, scim } from "./fixture.ts";
import type { Mutation } from "./mutation.ts";

const userName = `${scim.users} / attribute:userName`;
const externalId = `${scim.users} / attribute:externalId`;
const matchBy = (attribute: string, matchingPriority: number) =>
  set(`${scim.users} / attribute:${attribute}`, { matchingPriority });

export const matching: readonly Mutation[] = [
  {
    rule: "duplicate-matching-priority",
    of: scim,
    by: "the same priority twice",
    edits: [matchBy("externalId", 1)],
    at: userName,
    on: "matchingPriority",
  },
  {
    rule: "matching-expression-forbidden",
    of: scim,
    by: "a new text each time to match by",
    edits: [compute(userName, "Append([userPrincipalName], Guid())")],
    at: `${userName} / source`,
    on: "expression",
    shows: "Guid",
  },
  {
    rule: "matching-hr-extension-attribute",
    of: hrInbound,
    by: "matching by an extension attribute",
    edits: [set(`${hrInbound.users} / attribute:employeeId`, { targetAttributeName: "extensionAttribute3" })],
    at: `${hrInbound.users} / attribute:extensionAttribute3`,
    on: "targetAttributeName",
  },
  {
    rule: "matching-multivalued",
    of: scim,
    by: "matching by a list",
    edits: [read(userName, "alternativeSignInNames")],
    at: userName,
    on: "targetAttributeName",
  },
  {
    rule: "matching-non-unique",
    of: scim,
    by: "matching by the display name when the user name finds nobody",
    edits: [matchBy("displayName", 2)],
    at: `${scim.users} / attribute:displayName`,
    on: "targetAttributeName",
  },
  {
    rule: "matching-nullable",
    of: scim,
    by: "matching by the mail address alone",
    edits: [read(userName, "mail")],
    at: userName,
    on: "targetAttributeName",
  },
  {
    rule: "matching-on-constant",
    of: scim,
    by: "the same user name for everybody",
    edits: [give(userName, "admin")],
    at: `${userName} / source`,
    on: "expression",
  },
  {
    rule: "matching-priority-gap",
    of: scim,
    by: "5 after 1",
    edits: [matchBy("externalId", 5)],
    at: externalId,
    on: "matchingPriority",
  },
  {
    rule: "matching-priority-negative",
    of: scim,
    by: "-1",
    edits: [matchBy("externalId", -1)],
    at: externalId,
    on: "matchingPriority",
  },
  {
    rule: "matching-several-sources",
    of: scim,
    by: "a user name of two attributes",
    edits: [compute(userName, 'Join(".", [givenName], [surname])')],
    at: `${userName} / source`,
    on: "expression",
  },
  {
    rule: "matching-special-characters",
    of: scim,
    by: "a hash in what is matched by",
    edits: [compute(userName, 'Append([userPrincipalName], "#ext")')],
    at: `${userName} / source`,
    on: "expression",
    shows: '\\"#ext\\"',
  },
  {
    rule: "matching-target-not-filterable",
    of: scim,
    by: "matching by the value of a mail address",
    edits: [matchBy('emails[type eq "work"].value', 2)],
    at: `${scim.users} / attribute:emails[type eq "work"].value`,
    on: "targetAttributeName",
  },
  {
    rule: "matching-too-many",
    of: hrInbound,
    by: "four matching attributes",
    edits: ["usageLocation", "postalCode", "streetAddress"].map((name, index) =>
      set(`${hrInbound.users} / attribute:${name}`, { matchingPriority: index + 2 }),
    ),
    at: `${hrInbound.users} / attribute:streetAddress`,
    on: "targetAttributeName",
  },
  {
    rule: "no-matching-attribute",
    of: scim,
    by: "every priority 0",
    edits: [matchBy("userName", 0)],
    at: scim.users,
    on: "targetObjectName",
  },
];
