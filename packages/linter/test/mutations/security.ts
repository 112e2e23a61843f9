import { direct } from "../../src/examples/example-schema.ts";
import { add, compute, copy, give, read, set } from "./edits.ts";
import { cloudSync, crossTenant, hrInbound, scim } from "./fixture.ts";
import type { Mutation } from "./mutation.ts";

const password = `${hrInbound.users} / attribute:passwordProfile.password`;
const roles = `${scim.users} / attribute:roles[primary eq "True"].value`;
const paygrade = "CustomSecurityAttributes.PayGrade";
const isAdmin = "urn:ietf:params:scim:schemas:extension:contoso:2.0:User:isAdmin";

export const security: readonly Mutation[] = [
  {
    rule: "account-enabled-forced",
    of: hrInbound,
    by: "accounts that are always enabled",
    edits: [give(`${hrInbound.users} / attribute:accountEnabled`, "True")],
    at: `${hrInbound.users} / attribute:accountEnabled / source`,
    on: "expression",
  },
  {
    rule: "custom-security-attribute-redacted",
    of: hrInbound,
    by: "an export without the permission to read the target",
    edits: [set(`${hrInbound.users} / attribute:department`, { targetAttributeName: "redacted" })],
    at: `${hrInbound.users} / attribute:redacted`,
    on: "targetAttributeName",
  },
  {
    rule: "custom-security-attribute-redacted",
    of: hrInbound,
    by: "an export without the permission to read two targets and a source",
    edits: [
      set(`${hrInbound.users} / attribute:department`, { targetAttributeName: "redacted" }),
      set(`${hrInbound.users} / attribute:city`, { targetAttributeName: "redacted" }),
      read(`${hrInbound.users} / attribute:jobTitle`, "redacted"),
    ],
    at: `${hrInbound.users} / attribute:redacted`,
    on: "targetAttributeName",
  },
  {
    rule: "custom-security-attribute-unsupported",
    of: hrInbound,
    by: "an attribute without its set",
    given: [copy(`${hrInbound.targetUser} / attribute:department`, { name: paygrade })],
    edits: [add(hrInbound.users, "attributeMappings", direct(paygrade, "CostCenter"))],
    at: `${hrInbound.users} / attribute:${paygrade}`,
    on: "targetAttributeName",
  },
  {
    rule: "match-on-user-writable",
    of: scim,
    by: "matching by the telephone",
    edits: [compute(`${scim.users} / attribute:userName`, "ToLower([mobile])")],
    at: `${scim.users} / attribute:userName / source`,
    on: "expression",
  },
  {
    rule: "password-not-redacted",
    of: hrInbound,
    by: "a password that the logs show",
    edits: [read(password, "WorkerID")],
    at: `${password} / source`,
    on: "expression",
  },
  {
    rule: "privileged-attribute-target",
    of: scim,
    by: "a flag of administrators",
    given: [copy(`${scim.targetUser} / attribute:title`, { name: isAdmin })],
    edits: [add(scim.users, "attributeMappings", direct(isAdmin, "jobTitle"))],
    at: `${scim.users} / attribute:${isAdmin}`,
    on: "targetAttributeName",
  },
  {
    rule: "privileged-scope",
    of: crossTenant,
    by: "users without a filter",
    edits: [set(crossTenant.users, { scope: null })],
    at: crossTenant.users,
    on: "scope",
  },
  {
    rule: "proxy-address-target",
    of: cloudSync,
    by: "addresses of one's own",
    edits: [
      compute(
        `${cloudSync.users} / attribute:ProxyAddresses`,
        'Join("@", [mailNickname], "fabrikam.example")',
      ),
    ],
    at: `${cloudSync.users} / attribute:ProxyAddresses / source`,
    on: "expression",
  },
  {
    rule: "role-constant-privileged",
    of: scim,
    by: "administrators, all of them",
    edits: [give(roles, "Org Admin")],
    at: roles,
    on: "targetAttributeName",
  },
  {
    rule: "secret-constant",
    of: hrInbound,
    by: "the same password for everybody",
    edits: [give(password, "Welcome2026!")],
    at: password,
    on: "source",
  },
  {
    rule: "secret-in-file",
    of: scim,
    by: "a token in a name",
    edits: [set(scim.users, { name: "eyJhbGciOiJub25lIn0.eyJzdWIiOiJleGFtcGxlIn0.bm90IGEgc2lnbmF0dXJl" })],
    at: scim.users,
    on: "name",
  },
  {
    rule: "sensitive-attribute-exported",
    of: scim,
    by: "a birthday for an app",
    edits: [read(`${scim.users} / attribute:title`, "birthday")],
    at: `${scim.users} / attribute:title / source`,
    on: "expression",
  },
  {
    rule: "synthetic-identifier-weak",
    of: hrInbound,
    by: "user names of names",
    given: [
      set(hrInbound.target, { id: "ba5b00eb-4c24-41a7-9d57-cd305d47d540" }),
      compute(`${hrInbound.users} / attribute:userPrincipalName`, 'Join("@", [WorkerID], "contoso.example")'),
    ],
    edits: [
      compute(
        `${hrInbound.users} / attribute:userPrincipalName`,
        'Join("@", Join(".", [PreferredFirstName], [PreferredLastName]), "contoso.example")',
      ),
    ],
    at: `${hrInbound.users} / attribute:userPrincipalName / source`,
    on: "expression",
  },
  {
    rule: "user-type-escalation",
    of: crossTenant,
    by: "members always",
    edits: [set(`${crossTenant.users} / attribute:userType`, { flowType: "Always" })],
    at: `${crossTenant.users} / attribute:userType`,
    on: "flowType",
  },
];
