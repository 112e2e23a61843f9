import { direct } from "../../src/examples/example-schema.ts";
import { add, compute, give, remove, set } from "./edits.ts";
import { crossTenant as tenants } from "./fixture.ts";
import type { Mutation } from "./mutation.ts";

const { users } = tenants;
const userType = `${users} / attribute:userType`;

export const crossTenant: readonly Mutation[] = [
  {
    rule: "cross-tenant-manager-missing",
    of: tenants,
    by: "leaving the manager out",
    edits: [remove(`${users} / attribute:manager`)],
    at: users,
    on: "attributeMappings",
  },
  {
    rule: "cross-tenant-matching-changed",
    of: tenants,
    by: "a second match",
    edits: [set(`${users} / attribute:userPrincipalName`, { matchingPriority: 2 })],
    at: `${users} / attribute:userPrincipalName`,
    on: "targetAttributeName",
  },
  {
    rule: "cross-tenant-other-mails",
    of: tenants,
    by: "writing other mails",
    edits: [add(users, "attributeMappings", direct("otherMails"))],
    at: `${users} / attribute:otherMails`,
    on: "targetAttributeName",
  },
  {
    rule: "cross-tenant-read-only-target",
    of: tenants,
    by: "writing the addresses of a mailbox",
    given: [set(`${tenants.targetUser} / attribute:proxyAddresses`, { mutability: "ReadWrite" })],
    edits: [add(users, "attributeMappings", direct("proxyAddresses"))],
    at: `${users} / attribute:proxyAddresses`,
    on: "targetAttributeName",
  },
  {
    rule: "cross-tenant-soft-delete-missing",
    of: tenants,
    by: "leaving IsSoftDeleted out",
    given: [set(`${tenants.targetUser} / attribute:IsSoftDeleted`, { required: false })],
    edits: [remove(`${users} / attribute:IsSoftDeleted`)],
    at: users,
    on: "attributeMappings",
  },
  {
    rule: "cross-tenant-unsupported-source",
    of: tenants,
    by: "reading the photo",
    edits: [add(users, "attributeMappings", direct("thumbnailPhoto"))],
    at: `${users} / attribute:thumbnailPhoto / source`,
    on: "expression",
  },
  {
    rule: "cross-tenant-upn-mapped",
    of: tenants,
    by: "user names in a domain of one's own",
    edits: [
      compute(`${users} / attribute:userPrincipalName`, 'Join("@", [mailNickname], "fabrikam.example")'),
    ],
    at: `${users} / attribute:userPrincipalName / source`,
    on: "expression",
  },
  {
    rule: "cross-tenant-user-type-create-only",
    of: tenants,
    by: "types by the company, during creation alone",
    edits: [compute(userType, 'Switch([companyName], "Guest", "Contoso", "Member")')],
    at: userType,
    on: "flowType",
  },
  {
    rule: "cross-tenant-user-type-value",
    of: tenants,
    by: "a type that Entra ID does not have",
    edits: [give(userType, "External")],
    at: `${userType} / source`,
    on: "expression",
  },
];
