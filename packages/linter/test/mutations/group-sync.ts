import { direct } from "../../src/examples/example-schema.ts";
import { add, copy, give, read, remove, set } from "./edits.ts";
import { scim, crossTenant as tenants } from "./fixture.ts";
import type { Mutation } from "./mutation.ts";

const { groups } = tenants;
/** One more attribute of groups in both tenants. */
const defined = (name: string) =>
  [tenants.sourceGroup, tenants.targetGroup].map((object) =>
    copy(`${object} / attribute:description`, { name }),
  );

export const groupSync: readonly Mutation[] = [
  {
    rule: "group-definition-missing-attribute",
    of: tenants,
    by: "a mapping without its definition",
    edits: [remove(`${tenants.targetGroup} / attribute:mailNickname`)],
    at: tenants.targetGroup,
    on: "name",
  },
  {
    rule: "group-flow-types-incomplete",
    of: tenants,
    by: "groups that are never updated",
    edits: [set(groups, { flowTypes: "Add,Delete" })],
    at: groups,
    on: "flowTypes",
  },
  {
    rule: "group-mail-enabled-not-false",
    of: tenants,
    by: "groups that are all mail-enabled",
    edits: [give(`${groups} / attribute:mailEnabled`, "True")],
    at: `${groups} / attribute:mailEnabled`,
    on: "targetAttributeName",
  },
  {
    rule: "group-mail-enabled-required",
    of: tenants,
    by: "a definition that does not require it",
    edits: [set(`${tenants.targetGroup} / attribute:mailEnabled`, { required: false })],
    at: `${tenants.targetGroup} / attribute:mailEnabled`,
    on: "required",
  },
  {
    rule: "group-mail-nickname-unsafe",
    of: tenants,
    by: "a nickname with the blanks of the name",
    edits: [read(`${groups} / attribute:mailNickname`, "displayName")],
    at: `${groups} / attribute:mailNickname`,
    on: "targetAttributeName",
  },
  {
    rule: "group-mapping-disabled",
    of: tenants,
    by: "disabling the mapping",
    edits: [set(groups, { enabled: false })],
    at: groups,
    on: "enabled",
  },
  {
    rule: "group-mapping-missing",
    of: tenants,
    by: "leaving the mapping out",
    edits: [remove(groups)],
    at: tenants.rule,
    on: "objectMappings",
  },
  {
    rule: "group-match-on-display-name",
    of: scim,
    by: "groups without their identifier",
    edits: [remove(`${scim.groups} / attribute:externalId`)],
    at: `${scim.groups} / attribute:displayName`,
    on: "targetAttributeName",
  },
  {
    rule: "group-members-unmapped",
    of: scim,
    by: "groups without members",
    edits: [remove(`${scim.groups} / attribute:members`)],
    at: scim.groups,
    on: "attributeMappings",
  },
  {
    rule: "group-object-name",
    of: tenants,
    by: "the object in the plural",
    edits: [set(groups, { targetObjectName: "Groups" })],
    at: `${tenants.rule} / mapping:Group→Groups`,
    on: "targetObjectName",
  },
  {
    rule: "group-required-attribute-unmapped",
    of: tenants,
    by: "leaving one of the five out",
    edits: [remove(`${groups} / attribute:securityEnabled`)],
    at: groups,
    on: "attributeMappings",
  },
  {
    rule: "group-role-assignable-mapped",
    of: tenants,
    by: "handing on that roles can be assigned",
    given: defined("isAssignableToRole"),
    edits: [add(groups, "attributeMappings", direct("isAssignableToRole"))],
    at: `${groups} / attribute:isAssignableToRole`,
    on: "targetAttributeName",
  },
  {
    rule: "group-security-enabled-not-true",
    of: tenants,
    by: "no group a security group",
    edits: [give(`${groups} / attribute:securityEnabled`, "False")],
    at: `${groups} / attribute:securityEnabled`,
    on: "targetAttributeName",
  },
  {
    rule: "group-unsupported-attribute",
    of: tenants,
    by: "the rule of a dynamic group",
    given: defined("membershipRule"),
    edits: [add(groups, "attributeMappings", direct("membershipRule"))],
    at: `${groups} / attribute:membershipRule`,
    on: "targetAttributeName",
  },
  {
    rule: "group-without-user-mapping",
    of: scim,
    by: "leaving the users out",
    edits: [remove(scim.users)],
    at: scim.groups,
    on: "targetObjectName",
  },
];
