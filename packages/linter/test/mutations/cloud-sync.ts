import { direct } from "../../src/examples/example-schema.ts";
import { add, copy, give } from "./edits.ts";
import { cloudSync as sync } from "./fixture.ts";
import type { Mutation } from "./mutation.ts";

const otherApps = ["a", "b"].map((digit) => digit.repeat(32));
const otherExtensions = otherApps.map((app) => `extension_${app}_code`);

export const cloudSync: readonly Mutation[] = [
  {
    rule: "cloudsync-extension-app",
    of: sync,
    by: "extensions of a second app and of a third",
    given: otherExtensions.map((name) => copy(`${sync.targetUser} / attribute:CommonName`, { name })),
    facts: { tenant: { extensionAppIds: [...sync.facts.tenant.extensionAppIds, ...otherApps] } },
    edits: otherExtensions.map((name) => add(sync.users, "attributeMappings", direct(name, "cn"))),
    at: `${sync.users} / attribute:${otherExtensions[1]}`,
    on: "targetAttributeName",
  },
  {
    rule: "cloudsync-password-hash-incomplete",
    of: sync,
    by: "password hashes of some users",
    given: [
      copy(`${sync.sourceUser} / attribute:cn`, { name: "PasswordHash" }),
      copy(`${sync.targetUser} / attribute:CommonName`, { name: "CredentialData" }),
      copy(sync.sourceUser, { name: "inetOrgPerson" }),
      copy(sync.users, { sourceObjectName: "inetOrgPerson" }),
    ],
    edits: [add(sync.users, "attributeMappings", direct("CredentialData", "PasswordHash"))],
    at: `${sync.rule} / mapping:inetOrgPerson→User`,
    on: "attributeMappings",
  },
  {
    rule: "cloudsync-user-type-value",
    of: sync,
    by: "a type that Entra ID does not have",
    edits: [give(`${sync.users} / attribute:UserType`, "Contractor")],
    at: `${sync.users} / attribute:UserType / source`,
    on: "expression",
  },
];
