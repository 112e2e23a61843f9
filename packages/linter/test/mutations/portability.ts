import { compute, set } from "./edits.ts";
import { crossTenant, scim } from "./fixture.ts";
import type { Mutation } from "./mutation.ts";

const title = `${scim.users} / attribute:title`;

export const portability: readonly Mutation[] = [
  {
    rule: "directory-rename-generation",
    of: crossTenant,
    by: "renaming one of two directories",
    edits: [
      set(crossTenant.rule, { targetDirectoryName: "Microsoft Entra ID (target tenant)" }),
      set(crossTenant.target, { name: "Microsoft Entra ID (target tenant)" }),
    ],
    at: crossTenant.source,
    on: "name",
  },
  {
    rule: "environment-literal",
    of: scim,
    by: "a domain in a template",
    edits: [compute(title, 'Join("@", [mailNickname], "contoso.com")')],
    at: `${title} / source`,
    on: "expression",
  },
];
